import { sql } from '@payloadcms/db-postgres'
import type { ResourceType } from '@/vocabulary/nouns'

type SQL = ReturnType<typeof sql>
/** A table beside that of a noun: whose row it is, and what it holds. */
type Held = { table: string; parent: string; value: SQL; path: string | null }

const relations: Partial<Record<ResourceType, Record<string, string>>> = {
  articles: {
    topics: 'topics_id',
    muscles: 'muscles_id',
    spots: 'spots_id',
    products: 'products_id',
    references: 'references_id',
    authors: 'people_id',
  },
  spots: { muscles: 'muscles_id' },
  references: { topics: 'topics_id' },
  products: { muscles: 'muscles_id' },
}

const lists: Partial<Record<ResourceType, Record<string, Held>>> = {
  spots: {
    'location.regions.region': regionsIn('spots_location_regions'),
    'referral.primary.region': regionsIn('spots_referral_primary'),
    'referral.spillover.region': regionsIn('spots_referral_spillover'),
  },
  references: {
    'authors.slug': {
      table: 'references_authors',
      parent: '_parent_id',
      value: sql`slug_of(coalesce(family, literal, ''))`,
      path: null,
    },
  },
  regions: {
    views: { table: 'regions_views', parent: 'parent_id', value: sql`value`, path: null },
  },
}

/** Where the values of a field stand that can have several; null for a field that stands in the document's own row. */
export function pointerTable(type: ResourceType, path: string): Held | null {
  const column = relations[type]?.[path]
  if (!column) return lists[type]?.[path] ?? null
  return { table: `${type}_rels`, parent: 'parent_id', value: sql`${sql.identifier(column)}`, path }
}

function regionsIn(table: string): Held {
  return { table, parent: '_parent_id', value: sql`region_id`, path: null }
}
