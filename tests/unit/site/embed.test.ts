import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examples } from '@/contract/examples'
import { embedArticle, embedSpot } from '@/site/embed/embed'
import { pageMetadata } from '@/site/page-metadata'

const site = {
  name: 'Knotwork',
  disclaimer: 'Not a diagnosis.',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
}
const showing = { site, side: 'right' as const, room: { width: null, height: null } }

describe('what another site shows', () => {
  test('never takes more room than there is', () => {
    const pixels = fc.option(fc.integer({ min: 1, max: 3000 }))
    fc.assert(
      fc.property(pixels, pixels, (width, height) => {
        const told = embedSpot(examples.spots, { ...showing, room: { width, height } })
        for (const most of [told.width, told.thumbnail_width ?? 0]) {
          expect(most).toBeLessThanOrEqual(width ?? 1200)
        }
        for (const most of [told.height, told.thumbnail_height ?? 0]) {
          expect(most).toBeLessThanOrEqual(height ?? Infinity)
        }
        const picture = /width="(\d+)" height="(\d+)"/.exec(told.html)
        expect(Number(picture?.[1] ?? 0)).toBeLessThanOrEqual(told.width)
        expect(Number(picture?.[2] ?? 0)).toBeLessThanOrEqual(told.height)
        expect(told.html).toContain('Not a diagnosis.')
      }),
    )
  })

  test('leaves out the picture where it would be too small to read', () => {
    const small = embedSpot(examples.spots, { ...showing, room: { width: 300, height: 200 } })
    expect(small.html).not.toContain('<img')
    expect(embedSpot(examples.spots, showing).html).toContain('<img')
  })

  test('is safe, whatever an editor types', () => {
    const odd = `<script>alert(1)</script>" onerror="x`
    const article = embedArticle({ ...examples.articles, title: odd, dek: odd }, showing)
    const spot = embedSpot(
      { ...examples.spots, problemTitle: odd, name: odd, summary: odd },
      showing,
    )
    for (const { html } of [article, spot]) {
      const names = [...html.matchAll(/<(\w+)/g)].map(([, name]) => name)
      expect(names.every((name) => /^(blockquote|p|a|img|small)$/.test(name ?? ''))).toBe(true)
      expect(html).not.toMatch(/" onerror/)
    }
  })

  test('is found from the head of the page', () => {
    const { alternates } = pageMetadata({
      title: 'T',
      description: 'D',
      url: '/spots/scalenes',
      isEmbedded: true,
    })
    expect(alternates?.types?.['application/json+oembed']).toMatchObject([
      { url: expect.stringMatching(/\/api\/v1\/oembed\?url=http.*%2Fspots%2Fscalenes$/) },
    ])
  })
})
