export const productKinds = [
  'ball',
  'roller',
  'cane',
  'body-weight-massager',
  'percussion-massager',
  'heat',
  'hands',
  'other',
] as const
export type ProductKind = (typeof productKinds)[number]
export const productKindLabels: Record<ProductKind, string> = {
  ball: 'Ball',
  roller: 'Roller',
  cane: 'Cane',
  'body-weight-massager': 'Body-weight massager',
  'percussion-massager': 'Percussion massager',
  heat: 'Heat',
  hands: 'Hands',
  other: 'Other',
}

export const poweredValues = ['yes', 'no', 'not-stated'] as const
export type Powered = (typeof poweredValues)[number]
export const poweredLabels: Record<Powered, string> = {
  yes: 'Electric',
  no: 'Not electric',
  'not-stated': 'Not stated',
}

/** Index is the level. */
export const pressureLabels = ['None', 'Light', 'Moderate', 'Firm', 'Deep'] as const

export const commercialRelations = ['none', 'affiliate', 'sponsor', 'maker'] as const
export type CommercialRelation = (typeof commercialRelations)[number]
export const commercialRelationLabels: Record<CommercialRelation, string> = {
  none: 'We have no commercial relation to this product.',
  affiliate: 'We may earn a commission when you buy this product through our link.',
  sponsor: 'The seller of this product sponsors this site.',
  maker: 'This product is made by the publisher of this site.',
}

/** Which statements on a product page a source can stand behind. */
export const productParts = [
  'identity',
  'materials',
  'powered',
  'pressure',
  'muscles',
  'usage',
  'suitedFor',
  'notSuitedFor',
  'cautions',
  'gentlerAlternative',
  'warrantyYears',
  'reimbursement',
] as const
export type ProductPart = (typeof productParts)[number]
export const productPartLabels: Record<ProductPart, string> = {
  identity: 'Name and brand',
  materials: 'Materials',
  powered: 'Power',
  pressure: 'Pressure',
  muscles: 'Muscles',
  usage: 'How to use it',
  suitedFor: 'Suits',
  notSuitedFor: 'Does not suit',
  cautions: 'Cautions',
  gentlerAlternative: 'Gentler alternative',
  warrantyYears: 'Warranty',
  reimbursement: 'Reimbursement',
}
