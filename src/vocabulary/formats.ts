import { pageKinds } from './nouns'

/** The formats that the public API offers, by the suffix that asks for each; JSON needs none. */
export const mediaTypes = {
  json: 'application/json',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
} as const
export type Format = keyof typeof mediaTypes
export const formats = Object.keys(mediaTypes).filter(isFormat)

/** What each format is called, for people. */
export const formatLabels: Record<Format, string> = {
  json: 'JSON',
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
  txt: 'plain text',
  md: 'Markdown',
  html: 'HTML',
}

export const citationFormats = ['bib', 'ris', 'csl.json', 'txt'] as const satisfies Format[]
export type CitationFormat = (typeof citationFormats)[number]
export const textFormats = ['md', 'txt', 'html'] as const satisfies Format[]
export type TextFormat = (typeof textFormats)[number]

/** How a body can stand in JSON. */
export const bodyFormats = ['blocks', 'html', 'markdown', 'text'] as const
export type BodyFormat = (typeof bodyFormats)[number]

/** The format of a body that is an answer of its own. */
export const bodyFormatOf: Record<TextFormat, Exclude<BodyFormat, 'blocks'>> = {
  md: 'markdown',
  txt: 'text',
  html: 'html',
}

export function isCitationFormat(format: Format): format is CitationFormat {
  return citationFormats.some((known) => known === format)
}

export function isTextFormat(format: Format): format is TextFormat {
  return textFormats.some((known) => known === format)
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(mediaTypes, name)
}

/**
 * Which addresses come in which formats; the first needs no suffix. Only these suffixes end a slug, so
 * `/api/v1/regions/back.lower` is a region. The door, the cache and the API read this table.
 */
export const formatted: { address: RegExp; formats: readonly Format[] }[] = [
  { address: /^\/api\/v1\/references(\/[^/]+)?$/, formats: ['json', ...citationFormats] },
  { address: /^\/api\/v1\/articles\/[^/]+$/, formats: ['json', ...textFormats] },
  { address: new RegExp(`^/(${pageKinds.join('|')})/[^/]+$`), formats: ['html', 'md'] },
  { address: /^\/developers$/, formats: ['html', 'md'] },
]
