import type { RequiredDataFromCollectionSlug } from 'payload'
import { regionOutlines } from '@/editorial/body-map/region-outlines'
import type { StarterFiles } from '@/starter/files'
import { starterId } from '@/starter/ids'
import type { RegionRecord } from '@/starter/schemas'

type Data = RequiredDataFromCollectionSlug<'regions'>

/** In the order of the file, which is the order of the tree: parents stand before their children. */
export function regionRecords(files: StarterFiles): Data[] {
  const outlines = { front: outlinesIn(files, 'front'), back: outlinesIn(files, 'back') }
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
    outlines: {
      front: outlines.front.get(record.id) ?? null,
      back: outlines.back.get(record.id) ?? null,
    },
    _status: 'published' as const,
  }))
}

function outlinesIn({ regions }: StarterFiles, view: 'front' | 'back'): Map<string, string> {
  return regionOutlines(
    regions.regions.map((record) => ({
      slug: record.id,
      laterality: record.laterality,
      shapes: shapesOf(record, view),
    })),
  )
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
