import { describe, expect, test } from 'vitest'
import { examples } from '@/contract/examples'
import { Oembed } from '@/contract/oembed'
import type { Absence } from '@/contract/page'
import { env } from '@/env'
import { embedArticle, embedSpot } from '@/site/embed/embed'
import { over, problem, request } from './example-api'

const site = env.SITE_URL
const spot = `${site}/spots/infraspinatus`

function ask(query: Record<string, string> | string, absence?: Absence) {
  const { api } = over([], absence)
  const route = api.oembed({
    spots: {
      get: async (slug) => (slug === 'infraspinatus' ? examples.spots : null),
      embed: embedSpot,
    },
    articles: {
      get: async (slug) => (slug === examples.articles.slug ? examples.articles : null),
      embed: embedArticle,
    },
  })
  return route(request(`/api/v1/oembed?${new URLSearchParams(query)}`))
}

async function answer(query: Record<string, string>) {
  return Oembed.parse(await (await ask(query)).json())
}

describe('oEmbed', () => {
  test('shows a spot with its map and what to know first', async () => {
    const told = await answer({ url: `${spot}/?side=left#map`, format: 'json' })
    expect(told).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Knotwork' })
    expect(told.html).toContain('/map.png?side=left')
    expect(told.safety).toEqual(examples.spots.safety)
    expect(told.html).toContain('Not reviewed by a clinician.')
  })

  test('shows an article with who wrote it', async () => {
    const told = await answer({ url: `${site}/articles/${examples.articles.slug}` })
    expect(told).toMatchObject({
      title: examples.articles.title,
      author_name: 'Knotwork editors',
      author_url: expect.stringContaining('/people/knotwork-editors'),
    })
    expect(told.html).toContain(examples.articles.dek.slice(0, 30))
  })

  test.each([
    'https://elsewhere.example/spots/infraspinatus',
    `${site}/spots/unknown`,
    `${site}/muscles/infraspinatus`,
    `${site}/spots/infraspinatus/map`,
    `${site}/spots/%E0%A4%A`,
    site,
  ])('%s is nothing to show: 404', async (url) => {
    expect((await problem(await ask({ url }))).status).toBe(404)
  })

  test.each([
    '',
    'url=',
    'url=infraspinatus',
    'url=ftp://localhost/spots/infraspinatus',
    `url=${spot}&maxwidth=0`,
    `url=${spot}&maxheight=wide`,
    `url=${spot}&format=yaml`,
    `url=${spot}&callback=run`,
    `url=${spot}&url=${spot}`,
  ])('refuses ?%s', async (query) => {
    expect((await problem(await ask(query))).status).toBe(400)
  })

  test('has no XML', async () => {
    expect((await problem(await ask({ url: spot, format: 'xml' }))).status).toBe(501)
  })

  test('follows its page: moved or gone', async () => {
    const moved = await ask(
      { url: `${site}/spots/old`, maxwidth: '300' },
      {
        kind: 'moved',
        to: '/spots/new',
      },
    )
    expect(moved.status).toBe(308)
    const to = new URL(moved.headers.get('location') ?? '')
    expect(Object.fromEntries(to.searchParams)).toEqual({
      url: `${site}/spots/new`,
      maxwidth: '300',
    })
    const gone = { kind: 'gone', type: 'spots', title: null, replacement: null } as const
    expect((await problem(await ask({ url: `${site}/spots/old` }, gone))).status).toBe(410)
  })
})
