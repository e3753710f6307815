import { bodyOutline } from '@/vocabulary/body-outline'
import type { PlacedRegion } from './placing'

const [figureX, figureY, figureWidth, figureHeight] = bodyOutline.viewBox

/** The whole figure. */
export const mapViewBox = bodyOutline.viewBox.join(' ')

type Marks = { regions: Pick<PlacedRegion, 'ellipses'>[]; points: { x: number; y: number }[] }

/** The part of the figure to show so that all marks are seen well: the whole figure when there are none. */
export function closeUp(props: {
  marks: Marks
  /** Least width, so that one still sees which part of the body it is. */
  minWidth: number
  /** Height for each unit of width. */
  ratio: number
  /** Whether the middle line of the body stays in the middle. */
  centred: boolean
}): string {
  const box = boundsOf(props.marks)
  if (!box) return mapViewBox
  const room = 2 * margin
  const middle = props.centred ? bodyOutline.mirrorX : (box.left + box.right) / 2
  const across = 2 * Math.max(middle - box.left, box.right - middle) + room
  const down = box.bottom - box.top + room
  const width = Math.min(figureWidth, Math.max(across, props.minWidth, down / props.ratio))
  const height = Math.min(figureHeight, Math.max(down, width * props.ratio))
  const x = clamp(middle - width / 2, figureX, figureX + figureWidth - width)
  const y = clamp((box.top + box.bottom - height) / 2, figureY, figureY + figureHeight - height)
  return [x, y, width, height].map((value) => Math.round(value)).join(' ')
}

// Units of body that stay visible around the marks.
const margin = 14

function boundsOf({ regions, points }: Marks) {
  const shapes = regions.flatMap(({ ellipses }) => ellipses)
  const boxes = [
    ...points.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })),
    ...shapes.map(({ cx, cy, rx, ry, rotate }) => {
      // A turned ellipse reaches at most as far as its longer radius.
      const [across, down] = rotate ? [Math.max(rx, ry), Math.max(rx, ry)] : [rx, ry]
      return { left: cx - across, right: cx + across, top: cy - down, bottom: cy + down }
    }),
  ]
  if (boxes.length === 0) return null
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
