/** The eight kinds of resource that the public API offers. One plural noun is slug, folder, path and type. */
export const resourceTypes = [
  'articles',
  'muscles',
  'spots',
  'references',
  'products',
  'regions',
  'people',
  'topics',
] as const
export type ResourceType = (typeof resourceTypes)[number]

/** The five kinds that have a list page of their own. */
export const pageKinds = ['articles', 'muscles', 'spots', 'references', 'products'] as const
export type PageKind = (typeof pageKinds)[number]

export const resourceLabels: Record<ResourceType, { one: string; many: string }> = {
  articles: { one: 'Article', many: 'Articles' },
  muscles: { one: 'Muscle', many: 'Muscles' },
  spots: { one: 'Spot', many: 'Spots' },
  references: { one: 'Reference', many: 'References' },
  products: { one: 'Product', many: 'Products' },
  regions: { one: 'Region', many: 'Regions' },
  people: { one: 'Person', many: 'People' },
  topics: { one: 'Topic', many: 'Topics' },
}

/** The same for readers. They know a product as a tool; the API and the panel keep the noun. */
export const readerLabels: typeof resourceLabels = {
  ...resourceLabels,
  products: { one: 'Tool', many: 'Tools' },
}
