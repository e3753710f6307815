import { examples } from '@/contract/examples'
import type { Ellipse, RegionSummary } from '@/contract/regions'

/** Regions of each way of being drawn: along an outline, across the middle, as an ellipse, and not at all. */
export const drawnRegions: [RegionSummary, ...RegionSummary[]] = [
  examples.regions,
  ...examples.spots.referral.primary.map(({ region }, index) => ({
    ...examples.regions,
    ...region,
    type: 'regions' as const,
    label: region.title,
    parent: null,
    children: [],
    shapes: { front: [ellipse(70, 110 + 24 * index)], back: [] },
    outlines: { front: null, back: null },
  })),
  {
    ...examples.regions,
    ...{ id: 'b6a5d1c4-6a1e-4f0e-9f0a-2f8a52a8a111', slug: 'breastbone', label: 'Breastbone' },
    laterality: 'midline',
    shapes: { front: [ellipse(97, 120)], back: [] },
    outlines: { front: 'M101 100Q94 100 94 118Q94 140 101 142z', back: null },
  },
]

function ellipse(cx: number, cy: number): Ellipse {
  return { type: 'ellipse', cx, cy, rx: 8, ry: 10, rotate: 8 }
}
