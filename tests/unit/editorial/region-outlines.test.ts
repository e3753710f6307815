import { describe, expect, test } from 'vitest'
import { forgetOutlines } from '@collections/regions/outlines-field'
import { regionOutlines, type DrawnRegion } from '@/editorial/body-map/region-outlines'

const round = { rx: 10, ry: 10, rotate: 0 }
const left: DrawnRegion = {
  slug: 'left',
  laterality: 'paired',
  shapes: [{ cx: 50, cy: 100, ...round }],
}
const right: DrawnRegion = {
  slug: 'right',
  laterality: 'paired',
  shapes: [{ cx: 68, cy: 100, ...round }],
}
const middle: DrawnRegion = {
  slug: 'middle',
  laterality: 'midline',
  shapes: [{ cx: 100, cy: 300, rx: 20, ry: 20, rotate: 0 }],
}

/** The middles at which the curves of a path meet. */
function points(path = ''): { x: number; y: number }[] {
  const [x = NaN, y = NaN, ...steps] = [...path.matchAll(/-?(\d+(\.\d+)?|\.\d+)/g)].map(([text]) =>
    Number(text),
  )
  const at = { x, y }
  return steps.flatMap((_, index) => {
    if (index % 4) return []
    at.x += steps[index + 2] ?? NaN
    at.y += steps[index + 3] ?? NaN
    return [{ ...at }]
  })
}

describe('outlines of regions', () => {
  const outlines = regionOutlines([left, right, middle])

  test('are closed paths, one for each region that is drawn', () => {
    expect([...outlines.keys()]).toEqual(['left', 'right', 'middle'])
    for (const path of outlines.values()) expect(path).toMatch(/^M[\d. ]+q[\d. -]+z$/)
  })

  test('come back to where they began', () => {
    for (const path of outlines.values()) {
      const [x, y] = path.slice(1).split(/[ q]/).map(Number)
      const end = points(path).at(-1)
      expect(end?.x).toBeCloseTo(x ?? NaN, 5)
      expect(end?.y).toBeCloseTo(y ?? NaN, 5)
    }
  })

  test('meet half way between their ellipses and do not overlap', () => {
    const edge = Math.max(...points(outlines.get('left')).map(({ x }) => x))
    const next = Math.min(...points(outlines.get('right')).map(({ x }) => x))
    expect(edge).toBeLessThan(next)
    expect(next - edge).toBeLessThan(2)
    expect((edge + next) / 2).toBeCloseTo(59, 0)
  })

  test('grow a little beyond the ellipse where nobody else is', () => {
    const highest = Math.min(...points(outlines.get('left')).map(({ y }) => y))
    expect(highest).toBeLessThan(90)
    expect(highest).toBeGreaterThan(80)
  })

  test('reach the middle line where the region lies in the middle, and not where it has a twin', () => {
    const near: DrawnRegion = { ...left, slug: 'near', shapes: [{ cx: 93, cy: 200, ...round }] }
    const both = regionOutlines([near, middle])
    const reach = (slug: string) => Math.max(...points(both.get(slug)).map(({ x }) => x))
    expect(reach('middle')).toBeGreaterThanOrEqual(100)
    expect(reach('near')).toBeLessThan(100)
  })
})

describe('an outline that was computed', () => {
  const kept = {
    shapes: { front: [{ id: 'a', cx: 1, cy: 2, rx: 3, ry: 4, rotate: 0 }], back: [] },
    outlines: { front: 'M1 1Z', back: null },
  }
  const save = (data: object) => {
    const args = { data: { ...kept, ...data }, originalDoc: kept } as unknown
    return forgetOutlines(args as Parameters<typeof forgetOutlines>[0])
  }

  test('is forgotten when an ellipse changes', () => {
    const front = [{ id: 'a', cx: 9, cy: 2, rx: 3, ry: 4, rotate: 0 }]
    expect(save({ shapes: { front, back: [] } })).toMatchObject({
      outlines: { front: null, back: null },
    })
  })

  test('stays when nothing changes, and when somebody drew another', () => {
    expect(save({})).toMatchObject({ outlines: kept.outlines })
    const drawn = { outlines: { front: 'M2 2Z' }, shapes: { front: [], back: [] } }
    expect(save(drawn)).toMatchObject({ outlines: drawn.outlines })
  })
})
