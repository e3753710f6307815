import type { Where } from 'payload'
import { isOneOf } from '@/content/filters'
import { commonFields, noun } from '@/content/noun'
import { regionsBelow } from '@/content/region-tree'
import { idOf, idsOf } from '@/content/store'

type EllipseRow = { cx: number; cy: number; rx: number; ry: number; rotate: number }

export const regions = noun({
  type: 'regions',
  fields: [
    ...commonFields,
    'label',
    'parent',
    'laterality',
    'views',
    'aliases',
    'order',
    'shapes',
    'outlines',
  ],
  sorts: { order: 'order', publishedAt: 'publishedAt', updatedAt: 'updatedAt' },
  filters: {
    id: isOneOf('id'),
    slug: isOneOf('slug'),
    view: isOneOf('views'),
    parent: below,
  },
  linkedBy: ['regions.parent', 'muscles.region', 'spots.location'],
  wanted: (row) => ({ regions: idsOf([row.parent ?? []].flat()) }),
  toSummary: (row, { shelf }) => ({
    label: () => row.label,
    parent: () => shelf.relation('regions', idOf(row.parent)),
    children: () => shelf.pointingAt(row.id, 'regions.parent'),
    laterality: () => row.laterality,
    views: () => row.views ?? [],
    aliases: () => row.aliases ?? [],
    shapes: () => ({ front: ellipsesOf(row.shapes?.front), back: ellipsesOf(row.shapes?.back) }),
    outlines: () => ({ front: row.outlines?.front ?? null, back: row.outlines?.back ?? null }),
    muscles: () => shelf.pointingAt(row.id, 'muscles.region'),
    spots: () => shelf.pointingAt(row.id, 'spots.location'),
  }),
})

/** The regions below these, at any depth; not themselves. */
async function below(slugs: string[]): Promise<Where> {
  const tree = await regionsBelow(slugs, 'parent')
  return { id: { in: tree.filter(({ slug }) => !slugs.includes(slug)).map(({ id }) => id) } }
}

export function ellipsesOf(rows: readonly EllipseRow[] | null | undefined) {
  return (rows ?? []).map(({ cx, cy, rx, ry, rotate }) => ({
    type: 'ellipse' as const,
    cx,
    cy,
    rx,
    ry,
    rotate,
  }))
}
