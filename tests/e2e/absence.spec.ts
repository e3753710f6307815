import { expect, fullUrl, sparseUrl, test } from '@tests/support/browser'
import { expectPlainMarkup, expectSecurePage } from '@tests/support/reader-page'
import { startBreakableSite } from '@tests/support/breakable-site'
import { htmlFaults } from '@tests/support/html-faults'
import { withdrawn } from '@tests/support/sparse-site'
import { violationsInAllViews } from '@tests/support/axe'

const missing = [
  '/articles/no-such-article',
  '/muscles/no-such-muscle',
  '/spots/no-such-spot',
  '/references/nobody2000',
  '/products/no-such-product',
  '/people/nobody',
  '/topics/no-such-topic',
  '/no-such-page',
  '/articles/one/too-many',
  '/where-does-it-hurt?region=no-such-region',
]

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  for (const path of missing) {
    test(`${path} says in words that there is nothing, and where to go`, async ({ page }) => {
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(404)
      expectSecurePage(answer?.headers() ?? {})
      expectPlainMarkup((await answer?.text()) ?? '')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('main')).toContainText(/not|nothing|no /i)
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
      await expect(page).toHaveTitle(/\S/)
      const robots = page.locator('meta[name="robots"][content*="noindex"]')
      expect(
        (await robots.count()) > 0 || /noindex/.test(answer?.headers()['x-robots-tag'] ?? ''),
      ).toBe(true)
    })
  }

  for (const { type, slug, title } of withdrawn) {
    test(`a ${type} page that was withdrawn says so, and names what it was`, async ({ page }) => {
      const answer = await page.goto(`${sparseUrl()}/${type}/${slug}`)
      expect(answer?.status()).toBe(410)
      expectSecurePage(answer?.headers() ?? {})
      expectPlainMarkup((await answer?.text()) ?? '')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('main')).toContainText(/removed|withdrawn|gone|no longer/i)
      await expect(page.getByRole('main')).toContainText(title)
    })
  }

  test('a page that was replaced leads to its replacement', async ({ page }) => {
    const answer = await page.goto(`${sparseUrl()}/articles/replaced-note`)
    expect(answer?.status()).toBe(410)
    await page.getByRole('main').locator('a[href$="/articles/short-note"]').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A short note')
  })
})

test('the API tells 404 from 410, and names the replacement', async ({ request }) => {
  const gone = await request.get(`${sparseUrl()}/api/v1/articles/replaced-note`)
  expect(gone.status()).toBe(410)
  expect(gone.headers()['content-type']).toMatch(/^application\/problem\+json/)
  expect(await gone.json()).toMatchObject({
    status: 410,
    instance: '/api/v1/articles/replaced-note',
    replacement: expect.stringMatching(/\/api\/v1\/articles\/short-note$/),
  })
  const unknown = await request.get('/api/v1/articles/no-such-article')
  expect(unknown.status()).toBe(404)
  expect(await unknown.json()).toMatchObject({ status: 404, title: expect.stringMatching(/\S/) })
})

test('HEAD answers as GET does, without a body', async ({ request }) => {
  for (const [url, status] of [
    [`${fullUrl()}/`, 200],
    [`${fullUrl()}/spots/no-such-spot`, 404],
    [`${sparseUrl()}/articles/replaced-note`, 410],
    [`${fullUrl()}/api/v1/spots`, 200],
  ] as const) {
    const answer = await request.head(url)
    expect(answer.status(), url).toBe(status)
    expect(await answer.text()).toBe('')
  }
})

test('a page that breaks says so in words, without JavaScript and without particulars', async ({
  openContext,
}) => {
  test.setTimeout(180_000)
  const site = await startBreakableSite()
  try {
    const reader = await openContext({ javaScriptEnabled: false, baseURL: site.url })
    const page = await reader.newPage()
    expect((await page.goto('/spots'))?.status()).toBe(200)
    await site.breakSpots()
    // What was made before goes on; what has to be made breaks.
    expect((await page.goto('/spots'))?.status()).toBe(200)
    const answer = await page.goto('/spots/never-asked-for')
    expect(answer?.status()).toBe(500)
    expectSecurePage(answer?.headers() ?? {})
    expectPlainMarkup((await answer?.text()) ?? '')
    expect(await answer?.text()).not.toMatch(/relation|select|spots_away|pg_|stack/i)
    expect(await htmlFaults({ url: '500', body: (await answer?.text()) ?? '' })).toEqual([])
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main')).toContainText(/our side|went wrong|broke/i)

    const problem = await reader.request.get('/api/v1/spots')
    expect(problem.status()).toBe(500)
    expect(problem.headers()['content-type']).toMatch(/^application\/problem\+json/)
    expect(await problem.text()).not.toMatch(/relation|select|spots_away|pg_|stack/i)

    const scripted = await (await openContext({ baseURL: site.url })).newPage()
    await scripted.goto('/spots/never-asked-for')
    expect(await violationsInAllViews(scripted)).toEqual([])
  } finally {
    await site.stop()
  }
})
