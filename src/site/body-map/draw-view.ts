import type { SpotMap } from '@/contract/spot-map'
import { bodyLines, bodyOutline } from '@/vocabulary/body-outline'
import { bodyViews, type BodyView, type PersonSide } from '@/vocabulary/regions'
import { colours } from './colours'
import { element } from '@/site/markup'
import { leftHalf, mirrored, silhouette } from './half'
import type { ViewerHalf } from './sides'
import { placePoint, placeZones, type Placed, type PlacedRegion, type PlacedZones } from './placing'

export type Marks = {
  view: BodyView
  zones: PlacedZones
  points: { x: number; y: number }[]
  /** Regions that are shown as places, without saying that anything is felt there. */
  areas?: PlacedRegion[]
}

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
export function drawView(
  marks: Marks,
  { id, pixel, dot = 13 }: { id: string; pixel: number; dot?: number },
): string {
  const { view, zones, points, areas = [] } = marks
  const px = (pixels: number) => Math.round(pixels * pixel * 100) / 100
  return [
    element('clipPath', { id: `${id}-clip` }, element('path', { d: silhouette })),
    element('clipPath', { id: `${id}-half` }, element('path', { d: leftHalf })),
    figure(view, px),
    element(
      'g',
      { 'clip-path': `url(#${id}-clip)`, stroke: colours.zone, 'stroke-width': px(3) },
      areas.length > 0
        ? element(
            'g',
            { stroke: colours.regionEdge, 'stroke-width': px(2.5) },
            ...areas.map((zone) => region({ zone, id, fills: calm })),
          )
        : '',
      ...zones.spillover.map((zone) => region({ zone, id, fills: hatched })),
      ...zones.primary.map((zone) => region({ zone, id, fills: solid })),
    ),
    ...points.map(({ x, y }) =>
      element('circle', {
        ...{ cx: x, cy: y, r: px(dot), fill: colours.ink },
        ...{ stroke: colours.paperRaised, 'stroke-width': px(dot * 0.38) },
      }),
    ),
  ].join('')
}

const hatchId = 'felt-at-times'
const mirroredHatchId = `${hatchId}-mirrored`

/** The hatching of both halves of the body, once for a picture: it leans the same way though the one is mirrored. */
export function bodyHatching(step: number): string[] {
  return [
    hatching({ id: hatchId, step }),
    hatching({ id: mirroredHatchId, step, isMirrored: true }),
  ]
}

/** The hatching of spill-over zones; `step` is the distance of its lines. A mirrored one goes on where the other ends. */
export function hatching(props: { id: string; step: number; isMirrored?: boolean }): string {
  const { id, step, isMirrored } = props
  const shift = Math.round((Math.SQRT2 * bodyOutline.mirrorX - step * 0.3) * 100) / 100
  return element(
    'pattern',
    {
      ...{ id, width: step, height: step, patternUnits: 'userSpaceOnUse' },
      patternTransform: isMirrored ? `rotate(-45) translate(${shift})` : 'rotate(45)',
    },
    element('rect', { width: step, height: step, fill: colours.redWash }),
    element('rect', {
      ...{ width: step * 0.3, height: step, fill: colours.zone },
      'fill-opacity': 0.75,
    }),
  )
}

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

type Fills = Record<ViewerHalf, string>
const hatched: Fills = { left: `url(#${hatchId})`, right: `url(#${mirroredHatchId})` }
const calm: Fills = { left: colours.region, right: colours.region }
const solid: Fills = { left: colours.zone, right: colours.zone }

/** A region along its outline, or as its ellipses. What crosses the middle is drawn in halves that end there. */
function region({ zone, id, fills }: { zone: PlacedRegion; id: string; fills: Fills }): string {
  const { outline, halves, ellipses } = zone
  if (!outline) return element('g', { fill: fills.left }, ...ellipses.map(ellipse))
  const clip = halves.length > 1 ? `url(#${id}-half)` : undefined
  const paths = halves.map((half) => {
    const transform = half === 'right' ? mirrored : undefined
    return element('path', { d: outline, fill: fills[half], transform, 'clip-path': clip })
  })
  return paths.join('')
}

function ellipse({ cx, cy, rx, ry, rotate }: Placed): string {
  const transform = rotate ? `rotate(${rotate} ${cx} ${cy})` : undefined
  return element('ellipse', { cx, cy, rx, ry, transform })
}
