import { describe, expect, it } from 'vitest'
import { placePoint, placeRegion, placeZones } from '@/site/body-map/placing'
import { viewerHalf, zoneSidesOfPerson } from '@/site/body-map/sides'
import type { Ellipse, RegionSummary } from '@/contract/regions'
import { examples } from '@/contract/examples'

describe('left and right on the body map', () => {
  it.each([
    ['front', 'right', 'left'],
    ['front', 'left', 'right'],
    ['back', 'left', 'left'],
    ['back', 'right', 'right'],
  ] as const)('in the %s view the person’s %s is on the viewer’s %s', (view, side, half) => {
    expect(viewerHalf({ view, side })).toBe(half)
  })

  it.each([
    ['front', 'right', 80],
    ['front', 'left', 120],
    ['back', 'left', 80],
    ['back', 'right', 120],
  ] as const)('a point in the %s view for the %s side stands at x = %d', (view, side, x) => {
    expect(placePoint({ point: { view, x: 80, y: 50 }, side })).toEqual({ x, y: 50 })
  })

  it('a mirrored shape leans the other way, and a midline one stays', () => {
    const shape: Ellipse = { type: 'ellipse', cx: 70, cy: 40, rx: 5, ry: 9, rotate: 20 }
    const shapes = { front: [shape], back: [] }
    const { regions: region } = examples
    const place = (laterality: RegionSummary['laterality']) =>
      placeRegion({ region: { ...region, laterality, shapes }, view: 'front', side: 'left' })
    expect(place('paired')).toMatchObject({
      ellipses: [{ ...shape, cx: 130, rotate: -20 }],
      ...{ halves: ['right'], side: 'left' },
    })
    expect(place('midline')).toMatchObject({
      ellipses: [shape],
      ...{ halves: ['left', 'right'], side: null },
    })
  })

  it.each([
    ['same', 'left', ['left']],
    ['opposite', 'left', ['right']],
    ['opposite', 'right', ['left']],
    ['midline', 'left', ['right', 'left']],
  ] as const)('a zone on the %s side of a %s spot', (zone, spotSide, sides) => {
    expect(zoneSidesOfPerson({ zone, spotSide })).toEqual(sides)
  })

  it('a zone on the other side is drawn on the other half', () => {
    const region: RegionSummary = {
      ...examples.regions,
      laterality: 'paired',
      shapes: { front: [], back: [{ type: 'ellipse', cx: 60, cy: 90, rx: 4, ry: 6, rotate: 0 }] },
    }
    const { id, type, slug, url } = region
    const zone = { region: { id, type, slug, url, title: region.label } }
    const drawn = placeZones({
      referral: {
        primary: [{ ...zone, side: 'same' }],
        spillover: [{ ...zone, side: 'opposite' }],
      },
      regions: [region],
      view: 'back',
      side: 'right',
    })
    expect(drawn.primary.flatMap(({ ellipses }) => ellipses.map(({ cx }) => cx))).toEqual([140])
    expect(drawn.spillover.flatMap(({ ellipses }) => ellipses.map(({ cx }) => cx))).toEqual([60])
  })
})
