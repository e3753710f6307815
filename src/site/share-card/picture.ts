import { colours } from '@/site/body-map/colours'
import { bodyHatching, drawView, type Marks } from '@/site/body-map/draw-view'
import { closeUp } from '@/site/body-map/view-box'
import { writeLine } from '@/site/body-map/write-line'
import { element } from '@/site/markup'
import { bodyOutline } from '@/vocabulary/body-outline'
import { pressureLabels } from '@/vocabulary/products'
import { cardSize, type CardPicture } from './card'

const panel = { x: 800, y: 0, width: 400, height: cardSize.height } as const

/** The right third of a card. */
export function drawPicture(picture: CardPicture): string {
  const ground = element('rect', { ...panel, fill: colours.paperRaised })
  const edge = element('rect', { ...panel, width: 2, fill: colours.hairline })
  return ground + inner(picture) + edge
}

function inner(picture: CardPicture): string {
  switch (picture.kind) {
    case 'body':
      return body(picture)
    case 'year':
      return year(picture.year)
    case 'pressure':
      return pressure(picture.level)
    default:
      return picture satisfies never
  }
}

/** One view close by, or both whole, side by side. */
function body({ views, dot }: CardPicture & { kind: 'body' }): string {
  const width = panel.width / views.length
  const viewBox = boxOf(views, panel.height / width)
  const [, , across = 1, down = 1] = viewBox.split(' ').map(Number)
  const pixel = Math.max(across / width, down / panel.height)
  const step = Math.round(14 * pixel * 100) / 100
  const frames = views.map((marks, index) =>
    element(
      'svg',
      { x: panel.x + index * width, y: 0, width, height: panel.height, viewBox },
      drawView(marks, { id: `body-${marks.view}`, pixel, dot }),
    ),
  )
  return element('defs', {}, ...bodyHatching(step)) + frames.join('')
}

function boxOf(views: Marks[], ratio: number): string {
  const [view, ...others] = views
  if (!view || others.length > 0) return wholeFigure
  const { zones, areas = [], points } = view
  const regions = [...zones.primary, ...zones.spillover, ...areas]
  return closeUp({ marks: { regions, points }, minWidth: 112, ratio, centred: true })
}

/** The figure with some air above and below. */
const [x, y, width, height] = bodyOutline.viewBox
const wholeFigure = [x, y - 16, width, height + 32].join(' ')

/** A study has no place on the body: its year stands there as on the back of a book. */
function year(value: number): string {
  const middle = panel.x + panel.width / 2
  const text = String(value)
  return [
    writeLine({ text: text.slice(0, 2), ...digits, x: middle, y: 300 }),
    writeLine({ text: text.slice(2), ...digits, x: middle, y: 510 }),
  ].join('')
}

const digits = { face: 'serif', size: 250, fill: colours.region, anchor: 'middle' } as const

/** How deep a tool presses: one ring more for each step. */
function pressure(level: number): string {
  const [cx, cy] = [panel.x + panel.width / 2, 290]
  const rings = [4, 3, 2, 1].map((step) =>
    element('circle', {
      ...{ cx, cy, r: 20 + step * 32, fill: step <= level ? colours.region : 'none' },
      ...{ stroke: step <= level ? colours.regionEdge : colours.figureEdge, 'stroke-width': 2 },
    }),
  )
  const text = `Pressure: ${(pressureLabels[level] ?? '').toLowerCase()}`
  return [
    ...rings,
    element('circle', { cx, cy, r: 18, fill: colours.teal }),
    writeLine({ text, size: 27, x: cx, y: 520, anchor: 'middle', fill: colours.inkSoft }),
  ].join('')
}
