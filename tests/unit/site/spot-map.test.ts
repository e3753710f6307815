import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { SpotMap } from '@/contract/spot-map'
import { letter } from '@/site/body-map/lettering'
import { mapSize, spotMapSvg } from '@/site/body-map/spot-map-svg'
import { spotMapPng } from '@/site/body-map/spot-map-png'
import { exampleMap, exampleSpot } from '@tests/support/example-map'

const { name, referral } = exampleSpot
const map = exampleMap

describe('the drawn map of a spot', () => {
  test('stands alone: nothing runs in it, nothing is fetched, no font is needed', () => {
    const svg = spotMapSvg({ map, side: 'right' })
    expect(svg).not.toMatch(/<(script|style|text|image|foreignObject|use)\b|href|style=|\son\w+=/)
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`)
  })

  test('says in words what it shows, and what it is not', () => {
    const svg = spotMapSvg({ map, side: 'left' })
    expect(svg).toContain(`<title id="map-title">Referral map: ${name}, spot on the left side`)
    const [, words] = /<desc id="map-text">([^<]+)</.exec(svg) ?? []
    expect(words).toContain(referral.primary[0]?.region.title)
    expect(words).toMatch(/not a diagnosis\.$/)
  })

  test('shows the other side as the mirror image', () => {
    const [right, left] = (['right', 'left'] as const).map((side) => spotMapSvg({ map, side }))
    expect(right).toContain('cx="66"')
    expect(left).toContain('cx="134"')
    expect(left).toContain('rotate(-12 134 105)')
  })

  test('follows the outline where there is one; what crosses the middle ends there in both halves', () => {
    const outlined = (laterality: 'paired' | 'midline') => ({
      ...map,
      regions: map.regions.map((region) => ({
        ...region,
        laterality,
        outlines: { front: 'M60 90q4 4 8 8z', back: null },
      })),
    })
    const drawn = (laterality: 'paired' | 'midline') =>
      spotMapSvg({ map: outlined(laterality), side: 'left' }).match(/<path d="M60 90q[^>]+>/g)
    const [one] = drawn('paired') ?? []
    expect(one).toContain('transform="matrix(-1')
    expect(drawn('midline')).toHaveLength(2 * (drawn('paired')?.length ?? 0))
    for (const half of drawn('midline') ?? []) expect(half).toContain('-half)')
  })

  test('draws a view only where it shows something', () => {
    const views = (of: SpotMap) => spotMapSvg({ map: of, side: 'right' }).split('<svg').length - 2
    expect(views(map)).toBe(2)
    expect(views({ ...map, referral: { primary: [], spillover: [] } })).toBe(1)
  })

  test('writes any name without breaking the markup', () => {
    const odd = { ...map, name: 'A<b>&"c"\u0007 \ud800 d' }
    expect(spotMapSvg({ map: odd, side: 'right' })).toContain('A&#60;b&#62;&#38;&#34;c&#34;  d')
  })

  test('becomes a PNG of the size that is told', async () => {
    const png = await spotMapPng({ map, side: 'right' })
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...mapSize })
  })
})

describe('lettering', () => {
  const letters = (text: string) => letter({ text, face: 'serif', size: 20 })

  test('draws the letters of all Latin scripts, and leaves out what it has no sign for', () => {
    expect(letters('Dvořák').d).not.toBe(letters('Dvoák').d)
    expect(letters('a漢')).toEqual(letters('a'))
    expect(letters('').d).toBe('')
  })

  test('makes a line smaller that would be too long', () => {
    const { width } = letter({ text: 'x'.repeat(200), face: 'sans', size: 40, maxWidth: 500 })
    expect(width).toBeLessThan(501)
  })
})
