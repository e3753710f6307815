import { bodyOutline } from '@/vocabulary/body-outline'
import type { Laterality } from '@/vocabulary/regions'
import { contourPath } from './contour-path'

/** A region as it is kept: ellipses on the viewer's left half of the 200 × 470 map. */
export type DrawnRegion = {
  slug: string
  laterality: Laterality
  shapes: { cx: number; cy: number; rx: number; ry: number; rotate: number }[]
}

/** Half of the space between neighbours, and how far a region may grow beyond its ellipse, in units of the map. */
const gap = 0.45
const reach = 7
/** Samples for each unit. More than two cannot be told apart on a phone. */
const fineness = 2
const [width, height] = [bodyOutline.mirrorX + 1, 470]

/**
 * Outlines that share the body out among its regions: each place belongs to the ellipse whose edge is nearest, so that
 * neighbours meet in a thin line instead of overlapping or leaving holes. One SVG path for each region, on the same half
 * as its ellipses; a region in the middle reaches to the middle line. What lies outside the body is for a clip to cut off.
 */
export function regionOutlines(regions: readonly DrawnRegion[]): Map<string, string> {
  const drawn = regions.filter(({ shapes }) => shapes.length > 0)
  const owners = [...drawn.map(seedsOf), drawn.flatMap(twinsOf)]
  const fields = drawn.map(() => new Float64Array(samples).fill(-1))
  const distances = new Float64Array(owners.length)
  for (let index = 0; index < samples; index += 1) {
    const x = ((index % (width * fineness)) + 0.5) / fineness
    const y = (Math.floor(index / (width * fineness)) + 0.5) / fineness
    owners.forEach((seeds, owner) => (distances[owner] = nearest(seeds, { x, y })))
    const [first, second] = twoSmallest(distances)
    fields.forEach((field, owner) => {
      const distance = distances[owner] ?? Infinity
      if (distance > reach + 1) return
      const rival = distance === first ? second : first
      field[index] = Math.min((rival - distance) / 2 - gap, reach - distance)
    })
  }
  const size = { width: width * fineness, height: height * fineness, fineness }
  return new Map(drawn.map(({ slug }, owner) => [slug, contourPath(fields[owner] ?? none, size)]))
}

const none = new Float64Array()
const samples = width * fineness * height * fineness

type Seed = { cx: number; cy: number; rx: number; ry: number; cos: number; sin: number }

function seedsOf({ shapes }: DrawnRegion): Seed[] {
  return shapes.map(({ cx, cy, rx, ry, rotate }) => {
    const turn = (-rotate * Math.PI) / 180
    return { cx, cy, rx, ry, cos: Math.cos(turn), sin: Math.sin(turn) }
  })
}

/** What lies on the other half takes its place there, and so stops its twin at the middle line. */
function twinsOf(region: DrawnRegion): Seed[] {
  if (region.laterality === 'midline') return []
  return seedsOf(region).map((seed) => ({
    ...seed,
    cx: 2 * bodyOutline.mirrorX - seed.cx,
    sin: -seed.sin,
  }))
}

/** About how far a place lies from the edge of the nearest ellipse, in units; negative inside. */
function nearest(seeds: Seed[], { x, y }: { x: number; y: number }): number {
  let least = Infinity
  for (const { cx, cy, rx, ry, cos, sin } of seeds) {
    const [across, down] = [x - cx, y - cy]
    const u = (across * cos - down * sin) / rx
    const v = (across * sin + down * cos) / ry
    const radius = (Math.min(rx, ry) + Math.sqrt(rx * ry)) / 2
    least = Math.min(least, (Math.sqrt(u * u + v * v) - 1) * radius)
  }
  return least
}

function twoSmallest(values: Float64Array): [number, number] {
  let [first, second] = [Infinity, Infinity]
  for (const value of values) {
    if (value < first) [first, second] = [value, first]
    else if (value < second) second = value
  }
  return [first, second]
}
