import type { ResourceType } from '@/vocabulary/nouns'

/** The field that names a document of each kind. */
export const titleFields: Record<ResourceType, 'title' | 'name' | 'label'> = {
  articles: 'title',
  muscles: 'name',
  spots: 'name',
  references: 'title',
  products: 'name',
  regions: 'label',
  people: 'name',
  topics: 'title',
}
