import { examples } from '@/contract/examples'
import type { SpotMap } from '@/contract/spot-map'

export const exampleSpot = examples.spots
const { slug, name, updatedAt, location, referral, evidence } = exampleSpot

/** The map of the example spot; its zones are one ellipse, seen from the front. */
export const exampleMap: SpotMap = {
  ...{ slug, name, updatedAt, location, referral, certainty: evidence.certainty },
  regions: referral.primary.map(({ region }) => ({
    slug: region.slug,
    laterality: 'paired',
    shapes: {
      front: [{ type: 'ellipse', cx: 66, cy: 105, rx: 8, ry: 6, rotate: 12 }],
      back: [],
    },
    outlines: { front: null, back: null },
  })),
}
