import type { ResourceType } from '@/vocabulary/nouns'

/** What each resource can be filtered, sorted and expanded by. The parser, the OpenAPI document and the queries read this table. */
export type QueryRules = {
  filters: readonly string[]
  sorts: readonly string[]
  defaultSort: string
  includes: readonly string[]
}

export const queryRules = {
  articles: {
    filters: ['id', 'slug', 'topic', 'muscle', 'spot', 'product', 'reference', 'author', 'kind'],
    sorts: ['title', 'publishedAt', 'updatedAt'],
    defaultSort: '-publishedAt',
    includes: [
      'pillar',
      'topics',
      'authors',
      'reviewedBy',
      'muscles',
      'spots',
      'products',
      'references',
    ],
  },
  muscles: {
    filters: ['id', 'slug', 'region'],
    sorts: ['name', 'publishedAt', 'updatedAt'],
    defaultSort: 'name',
    includes: ['region', 'spots', 'articles', 'products'],
  },
  spots: {
    filters: ['id', 'slug', 'muscle', 'region', 'refersTo', 'series', 'number', 'certainty'],
    sorts: ['name', 'publishedAt', 'updatedAt', 'number'],
    defaultSort: 'name',
    includes: ['muscles', 'references', 'article', 'articles'],
  },
  references: {
    filters: ['id', 'slug', 'kind', 'cslType', 'year', 'doi', 'pmid', 'author', 'topic'],
    sorts: ['title', 'publishedAt', 'updatedAt', 'year'],
    defaultSort: 'title',
    includes: ['topics'],
  },
  products: {
    filters: ['id', 'slug', 'muscle', 'spot', 'kind', 'powered', 'maxPressure'],
    sorts: ['name', 'publishedAt', 'updatedAt'],
    defaultSort: 'name',
    includes: [
      'muscles',
      'spots',
      'references',
      'gentlerAlternative',
      'firmerAlternative',
      'articles',
    ],
  },
  regions: {
    filters: ['id', 'slug', 'parent', 'view'],
    sorts: ['publishedAt', 'updatedAt'],
    defaultSort: 'order',
    includes: ['parent', 'children', 'muscles', 'spots'],
  },
  people: {
    filters: ['id', 'slug'],
    sorts: ['name', 'publishedAt', 'updatedAt'],
    defaultSort: 'name',
    includes: ['articles'],
  },
  topics: {
    filters: ['id', 'slug'],
    sorts: ['title', 'publishedAt', 'updatedAt'],
    defaultSort: 'title',
    includes: ['parent', 'children', 'pillar', 'spots', 'articles'],
  },
} as const satisfies Record<ResourceType, QueryRules>
