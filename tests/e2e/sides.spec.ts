import type { Locator, Page } from '@playwright/test'
import { expect, test } from '@tests/support/browser'

type Half = 'left' | 'right'

/** What a viewer sees: from the front we face the person, from behind we stand as they do. */
const seen = [
  { view: 'front', side: 'right', half: 'left' },
  { view: 'front', side: 'left', half: 'right' },
  { view: 'back', side: 'left', half: 'left' },
  { view: 'back', side: 'right', half: 'right' },
] as const

for (const { view, side, half } of seen) {
  test(`${view} view: the person's ${side} is on the viewer's ${half}`, async ({ page }) => {
    await page.goto('/where-does-it-hurt')
    const map = page.getByRole('group', { name: `Body map, ${view}` })
    const regions = map.locator(`a[href$="side=${side}"]`)
    const halves = await halvesOf(regions)
    expect(halves.length).toBeGreaterThan(10)
    expect(new Set(halves)).toEqual(new Set([half]))

    const leftmost = map.locator('..').locator('p span').first()
    const other = side === 'left' ? 'Right' : 'Left'
    await expect(leftmost).toHaveText(half === 'left' ? new RegExp(side, 'i') : other)
    // A large one: the middle of what encloses a small one may lie beside the body.
    await map.locator(`a[href$="region=thigh.${view}&side=${side}"]`).click()
    await expect(page).toHaveURL(new RegExp(`side=${side}$`))
    const chosen = page.getByRole('group', { name: `Body map, ${view}` })
    const marked = await halvesOf(chosen.locator('a[aria-current="true"]'))
    expect(new Set(marked)).toEqual(new Set([half]))
  })
}

const spots = [
  { slug: 'pectoralis-major', view: 'front' },
  { slug: 'infraspinatus', view: 'back' },
] as const

for (const { slug, view } of spots) {
  test(`the dot of ${slug}, seen from the ${view}, goes with the side of the person`, async ({
    page,
  }) => {
    for (const { side, half } of seen.filter((each) => each.view === view)) {
      expect(await dotHalf(page, { path: `/spots/${slug}?side=${side}`, view })).toBe(half)
    }
  })
}

async function dotHalf(page: Page, { path, view }: { path: string; view: string }): Promise<Half> {
  await page.goto(path)
  const map = page.getByRole('group', { name: new RegExp(`, ${view} view`, 'i') }).first()
  // The body's own middle, since a close-up may show one half only.
  return map.evaluate((svg) => {
    const dot = svg.querySelector('circle')
    return Number(dot?.getAttribute('cx')) < 100 ? 'left' : 'right'
  })
}

/** On which half of their drawing these shapes stand, measured on the screen. */
function halvesOf(shapes: Locator): Promise<Half[]> {
  return shapes.evaluateAll((found) =>
    found.map((shape) => {
      const own = shape.getBoundingClientRect()
      const whole = shape.closest('svg')?.getBoundingClientRect() ?? own
      return own.left + own.width / 2 < whole.left + whole.width / 2 ? 'left' : 'right'
    }),
  )
}
