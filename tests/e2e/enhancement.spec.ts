import type { Page } from '@playwright/test'
import { expect, fullUrl, test } from '@tests/support/browser'
import { rawRequest } from '@tests/support/raw-request'

const paperOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const choose = (page: Page, word: string) => page.locator('label', { hasText: word }).click()
const [light, dark] = ['rgb(250, 246, 238)', 'rgb(24, 22, 19)']

test('a reader chooses the colours, and they stay chosen, in every tab', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/spots/upper-trapezius')
  const choices = page.getByRole('group', { name: 'Colours' })
  await expect(choices.getByRole('radio', { name: 'System' })).toBeChecked()
  expect(await paperOf(page)).toBe(light)
  await choose(page, 'Dark')
  expect(await paperOf(page)).toBe(dark)

  const other = await page.context().newPage()
  await other.emulateMedia({ colorScheme: 'light' })
  await other.goto('/articles')
  expect(await paperOf(other)).toBe(dark)
  await expect(other.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await choose(other, 'System')
  expect(await paperOf(other)).toBe(light)
  await expect.poll(() => paperOf(page), 'the first tab follows').toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await paperOf(page)).toBe(dark)
})

test('the switch is used from the keyboard, and on a phone stands in the menu', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  await page.getByRole('radio', { name: 'System' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  expect(await paperOf(page)).toBe(dark)
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.getByRole('group', { name: 'Colours' })).toBeHidden()
  await page.getByRole('button', { name: 'Menu' }).click()
  await choose(page, 'Light')
  expect(await paperOf(page)).toBe(light)
})

test('what is chosen is there at the first paint, and nothing moves', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  await page.evaluate(() => localStorage.setItem('theme', 'dark'))
  // The module is held back: what is drawn before it must be right already.
  await page.route('**/assets/enhance.*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await route.continue()
  })
  const going = page.goto('/articles/trigger-points-what-is-known')
  await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0)
  expect(await paperOf(page)).toBe(dark)
  await going
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as { value?: number } & PerformanceEntry).value ?? 0
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 300)
      }),
  )
  expect(shift).toBeLessThan(0.01)
})

test('without scripts nothing is shown that needs one', async ({ openContext }) => {
  const page = await (await openContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/references/simons1999')
  await expect(page.getByRole('radio')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0)
})

test('a citation is copied, and the button says so', async ({ openContext }) => {
  const context = await openContext()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  await page.goto('/articles/trigger-points-what-is-known')
  const button = page.getByRole('button', { name: 'Copy citation' })
  await button.click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/Trigger points.*\/articles\/trigger-points-what-is-known$/)
})

test('the map and the list point to each other', async ({ page }) => {
  await page.goto('/where-does-it-hurt')
  const list = page.locator('#all-places')
  await list.locator('a[href*="region=back.lower"][href*="side=left"]').first().hover()
  const lit = page.locator('svg a[data-lit]')
  await expect(lit.first()).toHaveAttribute('href', /region=back\.lower.*side=left/)
  for (const href of await lit.evaluateAll((all) => all.map((each) => each.getAttribute('href')))) {
    expect(href).toMatch(/region=back\.lower.*side=left$/)
  }
  await page.locator('svg a[href*="region=knee"]').first().focus()
  await expect(list.locator('[data-lit]').first()).toHaveText(/knee|leg/i)
  await expect(lit).toHaveCount(0)
})

test('pages that may come next are fetched ahead by rules of their own type', async ({ page }) => {
  const answer = await page.goto('/spots')
  const header = answer?.headers()['speculation-rules'] ?? ''
  expect(header).toMatch(/^"\/assets\/speculation-rules\.\w+\.json"$/)
  const rules = await rawRequest({ origin: fullUrl(), path: header.slice(1, -1) })
  expect(rules.headers['content-type']).toBe('application/speculationrules+json')
  expect(JSON.parse(rules.body)).toHaveProperty('prerender')
})

test('files of the build and icons are kept for ever, small, and safe', async ({ page }) => {
  await page.goto('/')
  const addresses = await page.evaluate(() =>
    [...document.querySelectorAll('link[href],script[src]')]
      .map((each) => each.getAttribute('href') ?? each.getAttribute('src') ?? '')
      .filter((address) => /^\/(_next\/static|assets|icon|favicon)/.test(address)),
  )
  expect(addresses.filter((address) => address.startsWith('/assets/'))).toHaveLength(2)
  expect(addresses.length).toBeGreaterThan(5)
  for (const path of addresses) {
    const { status, headers } = await rawRequest({ origin: fullUrl(), path })
    expect([path, status, headers['cache-control']]).toEqual([
      path,
      200,
      'public, max-age=31536000, immutable',
    ])
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    const again = { 'if-none-match': String(headers.etag) }
    expect((await rawRequest({ origin: fullUrl(), path, headers: again })).status, path).toBe(304)
  }
  for (const path of ['/icon.svg', '/favicon.ico']) {
    expect((await rawRequest({ origin: fullUrl(), path })).headers['cache-control']).toBe(
      'public, max-age=86400',
    )
  }
  const none = await rawRequest({ origin: fullUrl(), path: '/assets/none.js' })
  expect(none.status).toBe(404)
  expect(none.body).toContain('<h1')
})
