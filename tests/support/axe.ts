import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

export const views = [
  { colorScheme: 'light', width: 1440, height: 900 },
  { colorScheme: 'dark', width: 1440, height: 900 },
  { colorScheme: 'light', width: 390, height: 844 },
  { colorScheme: 'dark', width: 390, height: 844 },
] as const

/** What breaks WCAG 2.2 AA on the page that is open, in light and dark, wide and narrow. */
export async function violationsInAllViews(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const { colorScheme, width, height } of views) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height })
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .withTags(tags)
      // One document without frames: no second page is needed to put the results together.
      .setLegacyMode(true)
      .analyze()
    for (const { id, help, nodes } of violations) {
      const places = nodes.map(({ target }) => target.join(' ')).slice(0, 3)
      found.push(`${colorScheme} ${width}: ${id}, ${help}: ${nodes.length} × ${places.join(' | ')}`)
    }
  }
  return found
}
