import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '@tests/support/browser'
import { ways, type Way } from '@tests/support/ways'

test.describe.configure({ mode: 'parallel' })

for (const way of ways) {
  for (const [name, go] of Object.entries({
    'home → map → region → spot → product → back': fromMapToProduct,
    'article → footnote → reference → cited sentence': fromArticleToSentence,
    'search with a typo → muscle → spot': fromTypoToSpot,
    'finder → plan → print': fromFinderToPlan,
  })) {
    test(`${name}, ${way.name}`, async ({ openContext }) => {
      const options = { javaScriptEnabled: way.hasJavaScript, reducedMotion: 'reduce' } as const
      await go(await (await openContext(options)).newPage(), way)
    })
  }
}

async function fromMapToProduct(page: Page, { follow }: Way): Promise<void> {
  const main = page.getByRole('main')
  await page.goto('/')
  const map = page.getByRole('group', { name: 'Body map, back' })
  await follow(map.locator('a[href*="region=thigh.back"][href*="side=left"]'))
  await expectTitle(page, 'Back of the thigh, left side')
  await follow(main.locator('#spots a[href*="/spots/"]').first())
  await expect(page).toHaveURL(/\/spots\/[^/]+$/)
  const spot = page.url()
  await follow(main.locator('a[href*="/products/"]').first())
  await expect(page).toHaveURL(/\/products\/[^/]+$/)
  await expect(main).toContainText(/how hard it presses/i)
  // The way back over the links of the page, then by the browser.
  await follow(main.locator(`#spots a[href="${new URL(spot).pathname}"]`))
  await expect(page).toHaveURL(spot)
  for (const path of [/\/products\//, spot, /region=thigh\.back/, '/']) {
    await page.goBack()
    await expect(page).toHaveURL(path)
  }
  await expectTitle(page, 'Where does it hurt?')
}

async function fromArticleToSentence(page: Page, { follow, name }: Way): Promise<void> {
  await page.goto('/articles/trigger-points-what-is-known')
  const mark = page.getByRole('button', { name: 'Footnote 1', exact: true })
  await follow(mark)
  const note = page.getByRole('complementary', { name: 'Footnote 1' })
  await expect(note).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  if (name.includes('keyboard')) await expect(mark).toBeFocused()

  await follow(page.getByRole('main').getByRole('button', { name: 'Reference 2' }).first())
  const opened = page.getByRole('complementary', { name: 'Reference 2' })
  await expect(opened).toBeVisible()
  await follow(opened.locator('a[href*="/references/"]'))
  await expect(page).toHaveURL(/\/references\/[^/]+$/)

  const entry = page.locator('#cited-by li', { hasText: 'Trigger points: what is known' })
  const sentence = await entry.locator('blockquote').first().innerText()
  await follow(entry.getByRole('link').first())
  await expect(page).toHaveURL(/\/articles\/trigger-points-what-is-known/)
  await expect(page.getByRole('main').getByText(sentence.slice(0, 40)).first()).toBeVisible()
}

async function fromTypoToSpot(page: Page, { follow, write }: Way): Promise<void> {
  const main = page.getByRole('main')
  await page.goto('/articles')
  await follow(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }))
  await expectTitle(page, 'Search')
  await write(main.getByRole('searchbox'), 'trapezus')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/search?q=trapezus')
  await follow(main.locator('a[href$="/muscles/trapezius"]').first())
  await expectTitle(page, 'Trapezius')
  await follow(main.locator('#spots a[href$="/spots/upper-trapezius"]').first())
  await expect(page).toHaveURL(/\/spots\/upper-trapezius$/)
}

async function fromFinderToPlan(page: Page, { follow, write, name }: Way): Promise<void> {
  await page.goto('/where-does-it-hurt')
  const places = page.locator('#all-places')
  await follow(places.locator('a[href*="region=back.lower"][href*="side=left"]').first())
  await expectTitle(page, 'Low back, left side')
  const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts()
  expect(headings[0]).toBe('First, rule these out')
  expect(headings[1]).toMatch(/spots are felt here/)

  const plan = page.locator('#plan')
  await follow(plan.getByRole('link', { name: 'plain text' }))
  await expect(page.locator('body')).toContainText(/Hold: \d+–\d+ seconds/)
  await page.goBack()
  await write(plan.getByLabel('First day'), '2027-01-04')
  const download = page.waitForEvent('download')
  if (name.includes('keyboard')) await page.keyboard.press('Enter')
  else await follow(plan.getByRole('button', { name: 'Get calendar file' }))
  const calendar = readFileSync(await (await download).path(), 'utf8')
  expect(calendar).toMatch(/^BEGIN:VCALENDAR[^]*DTSTART[^\n]*20270104[^]*END:VCALENDAR\s*$/)

  await page.emulateMedia({ media: 'print' })
  await expect(plan.getByRole('listitem')).toHaveCount(3)
  await expect(plan.getByRole('listitem').first()).toContainText(/hold \d+–\d+ seconds/i)
  await expect(plan.getByText(/\d sessions a week/)).toBeVisible()
  await expect(page.getByRole('main').locator('form:visible, nav:visible')).toHaveCount(0)
}

async function expectTitle(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
}
