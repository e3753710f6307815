import { contours } from 'd3-contour'

type Point = readonly [number, number]

/** How far a simplified line may leave the traced one, in units of the map. */
const tolerance = 0.6

/** The line round all that is above zero in a field of samples, as a smooth SVG path in units of the map. */
export function contourPath(
  field: Float64Array,
  { width, height, fineness }: { width: number; height: number; fineness: number },
): string {
  const [traced] = contours().size([width, height]).thresholds([0])(Array.from(field))
  const rings = (traced?.coordinates ?? []).flat()
  return rings
    .map((ring) => ring.map(([x = 0, y = 0]): Point => [x / fineness, y / fineness]))
    .map(smoothRing)
    .join('')
}

/**
 * Each corner becomes the handle of a curve between the middles of its two edges. Written in steps from point to point,
 * which takes half the signs that places would.
 */
function smoothRing(ring: Point[]): string {
  const corners = simplifyRing(ring)
  const first = corners[0]
  const last = corners.at(-1)
  if (!first || !last || corners.length < 3) return ''
  let at = rounded(middle(last, first))
  const start = `M${written(at)}`
  const curves = corners.map((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? first
    const end = rounded(middle(corner, next))
    const curve = written([...step(at, corner), ...step(at, end)])
    at = end
    return curve
  })
  return `${start}q${joined(curves)}z`
}

/** A ring has no ends: its halves are simplified apart. */
function simplifyRing(ring: Point[]): Point[] {
  const half = Math.floor(ring.length / 2)
  return [ring.slice(0, half + 1), ring.slice(half)].flatMap((part) => simplify(part).slice(0, -1))
}

/** Ramer–Douglas–Peucker: keeps the point that lies farthest off, while it lies too far off. */
function simplify(points: Point[]): Point[] {
  const [start, end] = [points[0], points.at(-1)]
  if (!start || !end || points.length < 3) return points
  const offsets = points.map((point) => offsetFrom(point, { start, end }))
  const farthest = offsets.indexOf(Math.max(...offsets))
  if ((offsets[farthest] ?? 0) <= tolerance) return [start, end]
  return [
    ...simplify(points.slice(0, farthest + 1)).slice(0, -1),
    ...simplify(points.slice(farthest)),
  ]
}

function offsetFrom([x, y]: Point, { start, end }: { start: Point; end: Point }): number {
  const [across, down] = [end[0] - start[0], end[1] - start[1]]
  const length = Math.hypot(across, down)
  if (length === 0) return Math.hypot(x - start[0], y - start[1])
  return Math.abs(across * (start[1] - y) - (start[0] - x) * down) / length
}

function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}

function step(from: Point, to: Point): Point {
  return [to[0] - from[0], to[1] - from[1]]
}

function rounded([x, y]: Point): Point {
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10]
}

/** Numbers with one decimal; a sign parts them where there is one. */
function written(numbers: readonly number[]): string {
  return joined(
    numbers.map((number) => String(Math.round(number * 10) / 10).replace(/^(-?)0\./, '$1.')),
  )
}

function joined(parts: string[]): string {
  return parts.reduce(
    (all, part) => all + (part.startsWith('-') || all === '' ? '' : ' ') + part,
    '',
  )
}
