import type { RequiredDataFromCollectionSlug } from 'payload'
import type { StarterFiles } from '@/starter/files'
import { starterId } from '@/starter/ids'
import type { RegionRecord } from '@/starter/schemas'

type Data = RequiredDataFromCollectionSlug<'regions'>

/** In the order of the file, which is the order of the tree: parents stand before their children. */
export function regionRecords(files: StarterFiles): Data[] {
  return files.regions.regions.map((record, index) => ({
    id: starterId('regions', record.id),
    slug: record.id,
    label: record.label,
    parent: record.parent ? starterId('regions', record.parent) : null,
    laterality: record.laterality,
    views: record.views,
    aliases: record.aliases,
    order: index + 1,
    shapes: { front: shapesOf(record, 'front'), back: shapesOf(record, 'back') },
    _status: 'published' as const,
  }))
}

function shapesOf(record: RegionRecord, view: 'front' | 'back') {
  return (record.shapes[view] ?? []).map(({ cx, cy, rx, ry, rotate = 0 }) => ({
    cx,
    cy,
    rx,
    ry,
    rotate,
  }))
}
