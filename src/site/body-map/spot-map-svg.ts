import type { SpotMap } from '@/contract/spot-map'
import { bodyViewLabels, personSideLabels, type PersonSide } from '@/vocabulary/regions'
import { certaintyLabels } from '@/vocabulary/spots'
import { colours } from './colours'
import { bodyHatching, drawView, hatching, marksOf, type Marks } from './draw-view'
import { mapText } from './map-text'
import { element, escapeXml } from '@/site/markup'
import { viewerHalf } from './sides'
import { closeUp } from './view-box'
import { writeLine } from './write-line'

/** Pixels of the picture; how high it is follows from what it shows. */
export const mapSize = { width: 1200, height: 1060 } as const
const edge = 56
const inner = mapSize.width - 2 * edge
const gap = 40
const top = 260
const bottom = 116
const frameHeight = mapSize.height - top - bottom

/** The referral map of a spot as a picture that stands alone: no style, font or file from anywhere else. */
export function spotMapSvg({ map, side }: { map: SpotMap; side: PersonSide }): string {
  const { width, height } = mapSize
  const layout = layOut(marksOf(map, side))
  const step = Math.round(15 * layout.pixel * 100) / 100
  return element(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
      ...{ role: 'img', 'aria-labelledby': 'map-title map-text' },
    },
    element('title', { id: 'map-title' }, escapeXml(titleOf({ map, side }))),
    element('desc', { id: 'map-text' }, escapeXml(describe({ map, side }))),
    element('defs', {}, ...bodyHatching(step), hatching({ id: 'legend-hatch', step: 10 })),
    element('rect', { width, height, fill: colours.paper }),
    heading({ map, side }),
    ...drawFrames(layout, map.slug),
    legend(map),
  )
}

/** What the picture is, in a line. */
export function titleOf({ map, side }: { map: Pick<SpotMap, 'name'>; side: PersonSide }): string {
  return `Referral map: ${map.name}, spot on the ${side} side of the body`
}

/** What the picture shows, in words. */
export function describe({ map, side }: { map: SpotMap; side: PersonSide }): string {
  const views = marksOf(map, side).map(
    ({ view }) => `${bodyViewLabels[view]}: ${mapText({ spot: map, regions: map.regions, view })}`,
  )
  const certainty = `Certainty of the evidence: ${certaintyLabels[map.certainty].label.toLowerCase()}.`
  return [...views, certainty, 'A map of what is traditionally said, not a diagnosis.'].join(' ')
}

function heading({ map, side }: { map: SpotMap; side: PersonSide }): string {
  const line = `Where it is said to be felt, with the spot on the ${side} side`
  return [
    writeLine({ text: map.name, face: 'serif', size: 66, x: edge, y: 114, maxWidth: inner }),
    writeLine({ text: line, size: 31, x: edge, y: 166, fill: colours.inkSoft, maxWidth: inner }),
  ].join('')
}

type Frame = { x: number; y: number; width: number; height: number }
type Layout = { frames: { marks: Marks; frame: Frame }[]; viewBox: string; pixel: number }

/** The views side by side, all at one scale. */
function layOut(views: Marks[]): Layout {
  const width = (inner - gap * (views.length - 1)) / Math.max(views.length, 1)
  const viewBox = closeUp({
    marks: {
      regions: views.flatMap(({ zones }) => [...zones.primary, ...zones.spillover]),
      points: views.flatMap(({ points }) => points),
    },
    minWidth: views.length === 1 ? 160 : 104,
    ratio: frameHeight / width,
    centred: true,
  })
  const [, , across = 1, down = 1] = viewBox.split(' ').map(Number)
  const frames = views.map((marks, index) => {
    const x = edge + index * (width + gap)
    return { marks, frame: { x, y: top, width, height: frameHeight } }
  })
  return { frames, viewBox, pixel: Math.max(across / width, down / frameHeight) }
}

/** Each view in a frame under its name. */
function drawFrames({ frames, viewBox, pixel }: Layout, slug: string): string[] {
  return frames.map(({ marks, frame }) => {
    const id = `${slug}-${marks.view}`
    const line = { stroke: colours.hairline, 'stroke-width': 2 }
    return [
      caption(marks, frame),
      element('rect', { ...frame, rx: 6, fill: colours.paperRaised }),
      element('svg', { ...frame, viewBox }, drawView(marks, { id, pixel })),
      element('rect', { ...frame, rx: 6, fill: 'none', ...line }),
    ].join('')
  })
}

/** The name of a view, and the person's sides where they are. */
function caption({ view }: Marks, { x, width }: Frame): string {
  const rightFirst = viewerHalf({ view, side: 'right' }) === 'left'
  const { left, right } = personSideLabels
  const small = { size: 28, y: top - 22, fill: colours.inkSoft } as const
  return [
    writeLine({ ...small, text: rightFirst ? right : left, x: x + 6 }),
    writeLine({
      ...{ ...small, text: bodyViewLabels[view], fill: colours.ink, size: 31 },
      ...{ x: x + width / 2, anchor: 'middle' },
    }),
    writeLine({ ...small, text: rightFirst ? left : right, x: x + width - 6, anchor: 'end' }),
  ].join('')
}

function legend({ certainty }: SpotMap): string {
  const y = mapSize.height - bottom / 2
  const sign = { y: y - 16, width: 32, height: 32, rx: 6 }
  const text = { size: 30, y: y + 11 } as const
  const zone = { ...sign, stroke: colours.zone, 'stroke-width': 2 }
  return [
    element('circle', { cx: edge + 14, cy: y, r: 12, fill: colours.ink }),
    writeLine({ ...text, text: 'The spot', x: edge + 40 }),
    element('rect', { ...zone, x: edge + 206, fill: colours.zone }),
    writeLine({ ...text, text: 'Felt most', x: edge + 252 }),
    element('rect', { ...zone, x: edge + 426, fill: 'url(#legend-hatch)' }),
    writeLine({ ...text, text: 'Felt at times', x: edge + 472 }),
    writeLine({
      ...{ ...text, text: `Certainty: ${certaintyLabels[certainty].label.toLowerCase()}` },
      ...{ fill: colours.inkSoft, x: mapSize.width - edge, anchor: 'end' },
    }),
  ].join('')
}
