/** The cells of the facts table, in reading order. */
export const muscleFacts = [
  'origin',
  'insertion',
  'action',
  'innervation',
  'bloodSupply',
  'identifiers',
] as const
export type MuscleFact = (typeof muscleFacts)[number]
export const muscleFactLabels: Record<MuscleFact, string> = {
  origin: 'Origin',
  insertion: 'Insertion',
  action: 'Action',
  innervation: 'Nerve',
  bloodSupply: 'Blood supply',
  identifiers: 'Identifiers',
}

/** Identifier systems with the shape that each accepts. Sources: the systems' own documentation. */
export const identifierFormats = {
  fma: /^FMA:\d+$/,
  uberon: /^UBERON:\d{7}$/,
  ta98: /^A\d\d\.\d\.\d\d\.\d{3}$/,
  ta2: /^\d{1,4}$/,
  wikidata: /^Q[1-9]\d*$/,
  meshTree: /^[A-Z]\d\d(\.\d{3})*$/,
} as const
export type IdentifierSystem = keyof typeof identifierFormats
export const identifierLabels: Record<IdentifierSystem, string> = {
  fma: 'Foundational Model of Anatomy',
  uberon: 'Uberon',
  ta98: 'Terminologia Anatomica 1998',
  ta2: 'Terminologia Anatomica, 2nd edition',
  wikidata: 'Wikidata',
  meshTree: 'MeSH tree number',
}
