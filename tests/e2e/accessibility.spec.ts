import { violationsInAllViews } from '@tests/support/axe'
import { expect, fullUrl, sparseUrl, test } from '@tests/support/browser'
import { asSent, expectPlainMarkup, expectSecurePage } from '@tests/support/reader-page'
import { reflowFaults } from '@tests/support/reflow'
import { templates } from '@tests/support/templates'

test.describe.configure({ mode: 'parallel' })

for (const { name, full, sparse, status = 200 } of templates) {
  for (const [fill, path] of [
    ['full', full],
    ['nearly empty', sparse],
  ] as const) {
    if (path === null) continue

    test(`${name}, ${fill}: everyone can read it`, async ({ page, openContext }) => {
      const url = (fill === 'full' ? fullUrl() : sparseUrl()) + path
      const answer = await page.goto(url)
      expect(answer?.status()).toBe(status)
      expectSecurePage(answer?.headers() ?? {})
      expectPlainMarkup((await answer?.text()) ?? '')
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      expect(await violationsInAllViews(page)).toEqual([])
      expect(await reflowFaults(page)).toEqual([])

      // axe needs scripts of its own. Without JavaScript a page is the same document, so what axe found holds for both.
      const without = await (await openContext({ javaScriptEnabled: false })).newPage()
      await expect(async () => {
        await page.goto(url)
        await without.goto(url)
        expect(await without.content()).toBe(asSent(await page.content()))
      }, 'another test may publish between the two').toPass({ timeout: 15_000 })
    })
  }
}

test('the body map and its list can be used from the keyboard', async ({ page }) => {
  await page.goto('/where-does-it-hurt')
  await page.keyboard.press('Tab')
  const skip = page.locator(':focus')
  await expect(skip).toHaveAttribute('href', /^#/)
  await page.keyboard.press('Enter')
  const region = page.getByRole('main').locator('a[href*="region=back.lower"]').first()
  await expect(region).toHaveAccessibleName(/back.*(left|right)/i)
  await region.focus()
  await expect(region).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/region=back\.lower&side=(left|right)/)
})
