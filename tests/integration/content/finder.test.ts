import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { GET } from '@/app/api/v1/finder/route'
import Page from '@/app/(site)/where-does-it-hurt/page'
import { findSpots } from '@/content/finder'
import { store } from '@/content/store'
import { endpoints } from '@/contract/endpoints'
import type { PersonSide } from '@/vocabulary/regions'
import { finderCases } from './finder-cases'

type Place = { region: string; side: PersonSide | null }
const query = ({ region, side }: Place) => ({ region, ...(side && { side }) })

async function ask(place: Place) {
  const address = `http://inside:1/api/v1/finder?${new URLSearchParams(query(place))}`
  const answer: unknown = await (await GET(new Request(address))).json()
  return endpoints.findSpots.answer.parse(answer)
}

/** The spots as the table writes them. */
async function told(place: Place): Promise<string> {
  const { data, meta } = await ask(place)
  expect(meta.safety.length).toBeGreaterThan(0)
  for (const { safety } of data) expect(safety.length).toBeGreaterThan(0)
  expect(meta.nearby.length > 0).toBe(data.length === 0)
  return data.map(({ slug, side }) => (side === place.side ? slug : `${slug}@${side}`)).join(' ')
}

describe('the finder', () => {
  test.each(finderCases)('%s, %s', async (region, side, spots) => {
    expect(await told({ region, side })).toBe(spots)
  })

  // Every eighth is enough: the page asks the same question of content.
  test.each(finderCases.filter((_, index) => index % 8 === 0))(
    'the page of %s, %s says the same',
    async (region, side, spots) => {
      const html = renderToStaticMarkup(
        await Page({ searchParams: Promise.resolve(query({ region, side })) }),
      )
      const list = html.slice(html.indexOf('id="spots"'), html.indexOf('id="care"'))
      const shown = [...list.matchAll(/<h3[^>]*><a[^>]*href="[^"]*\/spots\/([\w-]+)/g)]
      expect(shown.map(([, slug]) => slug).join(' ')).toBe(spots.replaceAll(/@\w+/g, ''))
    },
  )

  test('where no spot is felt it says where some are: the area, then its parts', async () => {
    const { meta } = await ask({ region: 'chest.lower', side: 'left' })
    const places = meta.nearby.map(({ region, spots }) => `${region.slug} ${spots}`)
    expect(places).toEqual(['chest 3', 'chest.sternum 1', 'chest.upper 2'])
    const page = await Page({ searchParams: Promise.resolve({ region: 'chest.lower' }) })
    expect(renderToStaticMarkup(page)).toContain('href="/where-does-it-hurt?region=chest.sternum"')
  })
})

describe('a zone on the other side', () => {
  beforeAll(async () => {
    const payload = await store()
    const spots = await payload.find({
      collection: 'spots',
      where: { slug: { equals: 'temporalis' } },
      depth: 0,
    })
    const spot = z
      .object({ id: z.string(), referral: z.looseObject({ primary: z.array(z.looseObject({})) }) })
      .parse(spots.docs[0])
    await payload.update({
      collection: 'spots',
      id: spot.id,
      data: {
        _status: 'published',
        referral: {
          ...spot.referral,
          primary: spot.referral.primary.map((zone) => ({ ...zone, side: 'opposite' })),
        },
      } as never, // As it was read, but for the side.
    })
  })

  test('leads to the spot opposite to what hurts', async () => {
    const found = await findSpots({ region: 'head.temple', side: 'left' })
    const sides = found?.hits.map(({ slug, side }) => `${slug} ${side}`)
    expect(sides).toEqual(['temporalis right', 'suboccipitals left', 'upper-trapezius left'])
  })
})
