import { expect, fullUrl, test } from '@tests/support/browser'
import { rawRequest } from '@tests/support/raw-request'
import {
  expectNothingInternal,
  expectPlainMarkup,
  expectSecurePage,
} from '@tests/support/reader-page'

const long = 'a'.repeat(5_000)

const asPages = [
  '/%zz',
  '/%',
  '/%c0%ae%c0%ae/',
  '/%00',
  '/spots/%00',
  '/spots/%zz',
  '/spots/%ff',
  '/spots/upper-trapezius%00',
  '/spots/..%2f..%2fpackage.json',
  '/spots/[slug]',
  '/spots/UPPER-TRAPEZIUS%27%20or%201=1',
  `/spots/${long}`,
  `/${long}`,
  '/spots?after=not-a-cursor',
  '/spots?after=%00',
  '/spots?limit=100000',
  '/spots?colour=blue',
  '/references?kind=rumour',
  '/references?year=soon',
  '/where-does-it-hurt?region=back.lower&side=up',
  '/where-does-it-hurt?region=back.lower&region=neck',
  '/where-does-it-hurt?region=%00',
  '/where-does-it-hurt?region=__proto__',
  `/search?q=${long}`,
  '/search?q=%00',
  '/search?q=%ff',
  '/search?q=back&after=not-a-cursor',
  '/search?q=back&type=rumour',
]

for (const path of asPages) {
  const name = path.length > 40 ? `${path.slice(0, 20)}… (${path.length} characters)` : path
  test(`${name} makes no sense, and a page says so`, async ({ page }) => {
    const { status, headers, body } = await rawRequest({ origin: fullUrl(), path })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expectSecurePage(headers)
    expectPlainMarkup(body)
    expectNothingInternal(body)
    await page.setContent(body)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('main').getByRole('link').first()).toBeAttached()
  })
}

test('search takes any words that people type', async ({ page }) => {
  const words = [
    '"',
    "'",
    '\\',
    '%',
    '_',
    '&|!()',
    '<->',
    ':*',
    "o'hara",
    '<b>back</b>',
    'Rücken',
    '痛み',
    '🙂',
    'a'.repeat(60),
    ' back  pain ',
  ]
  for (const each of words) {
    const answer = await page.goto(`/search?q=${encodeURIComponent(each)}`)
    expect(answer?.status(), each).toBe(200)
    await expect(page.getByRole('searchbox')).toHaveValue(each.trim())
    await expect(page.locator('main b')).toHaveCount(0)
  }
})

test('no address leads out of the folder of pictures', async () => {
  const paths = [
    '/media/../package.json',
    '/media/..%2fpackage.json',
    '/media/%2e%2e/%2e%2e/etc/passwd',
    '/media/....//package.json',
    '/media/%00',
    '/media/',
    '/media/nothing.webp',
    '/assets/../package.json',
    '/_next/../package.json',
    '/_next/static/..%2f..%2fpackage.json',
    '/.env',
    '/.git/config',
    '/.data/secret',
  ]
  for (const path of paths) {
    const { status, body } = await rawRequest({ origin: fullUrl(), path })
    // A double slash is corrected first; that leads to nothing either.
    expect(status === 308 || (status >= 400 && status < 500), `${path} gave ${status}`).toBe(true)
    expect(body).not.toMatch(/"dependencies"|root:x:|repositoryformatversion/)
  }
})

test('no address and no header sends a reader to a foreign site', async () => {
  const paths = [
    '//evil.example/',
    '/\\evil.example/',
    '/%5cevil.example',
    '/spots//evil.example',
    '//evil.example/%2e%2e',
  ]
  for (const path of paths) {
    const { headers } = await rawRequest({ origin: fullUrl(), path })
    if (headers.location === undefined) continue
    expect(new URL(headers.location, fullUrl()).origin, path).toBe(fullUrl())
  }
  const names = [
    'host',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-original-url',
    'x-rewrite-url',
    'forwarded',
  ]
  for (const name of names) {
    for (const path of ['/', '/feed.xml', '/sitemap.xml', '/api/v1/spots?limit=1', '/spots/']) {
      const answer = await rawRequest({
        origin: fullUrl(),
        path,
        headers: { [name]: 'evil.example' },
      })
      expect(answer.status, `${name} ${path}`).toBeLessThan(500)
      expect(answer.body + JSON.stringify(answer.headers), `${name} ${path}`).not.toContain(
        'evil.example',
      )
    }
  }
})
