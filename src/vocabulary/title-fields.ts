import type { ResourceType } from './nouns'

/** The field that names a document, for each noun. */
export const titleFields = {
  articles: 'title',
  muscles: 'name',
  spots: 'name',
  references: 'title',
  products: 'name',
  regions: 'label',
  people: 'name',
  topics: 'title',
} as const satisfies Record<ResourceType, string>
