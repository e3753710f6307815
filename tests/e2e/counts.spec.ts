import type { Page } from '@playwright/test'
import { expect, test } from '@tests/support/browser'
import { everyPage, passingSlug, wholeLibrary } from '@tests/support/public-api'
import { citing, flipped, pairs, twoWays } from '@tests/support/relation-pairs'

const expected = { muscles: 30, spots: 30, references: 60, products: 9, regions: 76 } as const
const kinds = ['muscles', 'spots', 'references', 'products', 'regions'] as const
const listed = ['muscles', 'spots', 'references', 'products'] as const

for (const type of kinds) {
  test(`the API has all ${expected[type]} ${type}, on one page or on many`, async ({ request }) => {
    const { totals, items } = await everyPage(request, { type, limit: 7 })
    expect(new Set(totals)).toEqual(new Set([expected[type]]))
    expect(new Set(items.map(({ id }) => id)).size).toBe(expected[type])
    expect(items).toHaveLength(expected[type])

    const whole = await everyPage(request, { type, limit: 100 })
    expect(whole.items.map(({ slug }) => slug)).toEqual(items.map(({ slug }) => slug))

    const { counts } = await (await request.get('/api/v1')).json()
    expect(counts[type]).toBe(expected[type])
  })
}

for (const type of listed) {
  test(`the lists of ${type} lead to all that the API has`, async ({ page, request }) => {
    const { items } = await everyPage(request, { type, limit: 100 })
    const found = await linkedFromList(page, type)
    expect(found).toEqual(items.map(({ slug }) => slug).sort())
    expect(found).toHaveLength(expected[type])
  })
}

test('the finder offers every region that the API has', async ({ page, request }) => {
  const { items } = await everyPage(request, { type: 'regions', limit: 100 })
  await page.goto('/where-does-it-hurt')
  const offered = (
    await hrefs(page, 'a[href*="region="], [name="region"] option, input[name="region"]')
  )
    .map((value) =>
      value.includes('region=') ? new URL(value, page.url()).searchParams.get('region') : value,
    )
    .filter((value): value is string => Boolean(value))
  expect([...new Set(offered)].sort()).toEqual(items.map(({ slug }) => slug).sort())
  expect(items).toHaveLength(expected.regions)
})

test('every relation that has two ends is told by both', async ({ request }) => {
  const library = await wholeLibrary(request)
  for (const { name, forth, back } of twoWays) {
    expect.soft(back(library), name).toEqual(forth(library))
  }
  const told = twoWays.filter(({ forth }) => forth(library).length > 0).map(({ name }) => name)
  expect(told, 'a relation without any pair proves nothing').toEqual(
    twoWays.map(({ name }) => name),
  )
})

test('spots and products stand among the documents that cite their references', async ({
  request,
}) => {
  const library = await wholeLibrary(request)
  const cites = [
    { type: 'spots', forth: pairs(library.spots, ({ references }) => references) },
    { type: 'products', forth: pairs(library.products, ({ references }) => references) },
  ] as const
  for (const { type, forth } of cites) {
    expect(forth.length).toBeGreaterThan(0)
    const back = flipped(library.references, (reference) => citing(reference, type))
    expect(back.filter((pair) => forth.includes(pair))).toEqual(forth)
  }
})

test('a region has the muscles and spots that lie in it, or in a region below it', async ({
  request,
}) => {
  const { regions, muscles, spots } = await wholeLibrary(request)
  const parents = new Map(regions.map(({ slug, parent }) => [slug, parent?.slug]))
  const chain = (slug: string | undefined): string[] =>
    slug ? [slug, ...chain(parents.get(slug))] : []
  const lies = [
    {
      direct: pairs(muscles, ({ region }) => [region ?? []].flat()),
      back: flipped(regions, (region) => region.muscles),
    },
    {
      direct: pairs(spots, ({ location }) => location.regions.map(({ region }) => region)),
      back: flipped(regions, (region) => region.spots),
    },
  ]
  for (const { direct, back } of lies) {
    expect(direct.length).toBeGreaterThanOrEqual(30)
    expect(back.filter((pair) => direct.includes(pair))).toEqual([...new Set(direct)])
    const allowed = direct.flatMap((pair) => {
      const [item, region] = pair.split(' → ')
      return chain(region).map((place) => `${item} → ${place}`)
    })
    expect(back.filter((pair) => !allowed.includes(pair))).toEqual([])
  }
})

test('every pointer names a resource as that resource names itself', async ({ request }) => {
  const library = await wholeLibrary(request)
  const known = new Map(
    Object.values(library)
      .flat()
      .map((item) => [`${item.type} ${item.id}`, { slug: item.slug, url: item.url }]),
  )
  const pointers = pointersIn(library).filter(({ slug }) => !passingSlug.test(slug))
  expect(pointers.length).toBeGreaterThan(500)
  for (const { type, id, slug, url } of pointers) {
    expect({ slug, url }, `${type} ${slug}`).toEqual(known.get(`${type} ${id}`))
  }
})

type Pointer = { type: string; id: string; slug: string; title: string; url: string }

function pointersIn(value: unknown): Pointer[] {
  if (typeof value !== 'object' || value === null) return []
  const isPointer = 'id' in value && 'type' in value && 'title' in value && !('apiUrl' in value)
  // Whatever has these fields is a Relation of the contract, which has read it.
  const self = isPointer ? [value as Pointer] : []
  return [...self, ...Object.values(value).flatMap(pointersIn)]
}

/** The slugs of all resources that a list links to, page after page. */
async function linkedFromList(page: Page, type: string): Promise<string[]> {
  const found = new Set<string>()
  let next: string | null = `/${type}`
  while (next !== null) {
    await page.goto(next)
    for (const href of await hrefs(page, `main a[href^="/${type}/"]`)) {
      found.add(new URL(href, page.url()).pathname.slice(type.length + 2))
    }
    const more = page.locator('main a[rel="next"]')
    next = (await more.count()) > 0 ? await more.first().getAttribute('href') : null
  }
  return [...found].sort()
}

function hrefs(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((found) =>
      found.map((one) => one.getAttribute('href') ?? one.getAttribute('value') ?? ''),
    )
}
