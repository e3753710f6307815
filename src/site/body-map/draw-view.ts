import type { SpotMap } from '@/contract/spot-map'
import { bodyLines, bodyOutline } from '@/vocabulary/body-outline'
import { bodyViews, type BodyView, type PersonSide } from '@/vocabulary/regions'
import { colours } from './colours'
import { element } from '@/site/markup'
import { placePoint, placeZones, type Placed, type PlacedZones } from './placing'

export type Marks = { view: BodyView; zones: PlacedZones; points: { x: number; y: number }[] }

/** What is to be drawn of a spot on one side of the person, in the views that show any of it. */
export function marksOf(map: SpotMap, side: PersonSide): Marks[] {
  const { point } = map.location
  return bodyViews
    .map((view) => ({
      view,
      zones: placeZones({ referral: map.referral, regions: map.regions, view, side }),
      points: point.view === view ? [placePoint({ point, side })] : [],
    }))
    .filter(({ zones, points }) => zones.primary.length + zones.spillover.length + points.length)
}

/**
 * One view of the body with its marks, in the units of the body map. `id` starts the ids that it needs; a pixel of the
 * picture is `pixel` units, so that lines and dots stay as thick as they are, however close the body is seen.
 */
export function drawView(marks: Marks, { id, pixel }: { id: string; pixel: number }): string {
  const { view, zones, points } = marks
  const px = (pixels: number) => Math.round(pixels * pixel * 100) / 100
  return [
    element('clipPath', { id: `${id}-clip` }, element('path', { d: silhouette })),
    figure(view, px),
    element(
      'g',
      { 'clip-path': `url(#${id}-clip)`, stroke: colours.zone, 'stroke-width': px(3) },
      element('g', { fill: `url(#${hatchId})` }, ...zones.spillover.map(ellipse)),
      element('g', { fill: colours.zone }, ...zones.primary.map(ellipse)),
    ),
    ...points.map(({ x, y }) =>
      element('circle', {
        ...{ cx: x, cy: y, r: px(13), fill: colours.ink },
        ...{ stroke: colours.paperRaised, 'stroke-width': px(5) },
      }),
    ),
  ].join('')
}

const hatchId = 'felt-at-times'

/** The hatching of spill-over zones, once for a picture. `step` is the distance of its lines. */
export function hatching({ id = hatchId, step }: { id?: string; step: number }): string {
  return element(
    'pattern',
    {
      ...{ id, width: step, height: step, patternUnits: 'userSpaceOnUse' },
      patternTransform: 'rotate(45)',
    },
    element('rect', { width: step, height: step, fill: colours.redWash }),
    element('rect', {
      ...{ width: step * 0.3, height: step, fill: colours.zone },
      'fill-opacity': 0.75,
    }),
  )
}

const silhouette = bodyOutline.head + bodyOutline.body
const mirrored = `matrix(-1 0 0 1 ${2 * bodyOutline.mirrorX} 0)`

/** The body itself, under everything else; its edge lies under the fill, so half of that width shows. */
function figure(view: BodyView, px: (pixels: number) => number): string {
  const { half, middle } = bodyLines[view]
  const lines = half.join('')
  const edge = { stroke: colours.figureEdge, 'stroke-linejoin': 'round' }
  return [
    element('path', { d: silhouette, fill: 'none', ...edge, 'stroke-width': px(6) }),
    element('path', { d: silhouette, fill: colours.figure }),
    element(
      'g',
      {
        ...{ fill: 'none', stroke: colours.figureEdge, 'stroke-width': px(3) },
        ...{ 'stroke-linecap': 'round', 'stroke-opacity': 0.5 },
      },
      element('path', { d: lines }),
      element('path', { d: lines, transform: mirrored }),
      element('path', { d: middle.join('') }),
    ),
  ].join('')
}

function ellipse({ cx, cy, rx, ry, rotate }: Placed): string {
  const transform = rotate ? `rotate(${rotate} ${cx} ${cy})` : undefined
  return element('ellipse', { cx, cy, rx, ry, transform })
}
