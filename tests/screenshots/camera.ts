import { chromium } from '@playwright/test'
import type { Subject } from './subjects'

/** Where the pictures go; git ignores it. */
export const folder = '.screenshots'

export const widths = [390, 768, 1440] as const
export const schemes = ['light', 'dark'] as const
export type View = { width: (typeof widths)[number]; scheme: (typeof schemes)[number] }
export const views: View[] = schemes.flatMap((scheme) => widths.map((width) => ({ width, scheme })))

/** The name of a picture in the folder. */
export function pictureOf({ file }: Subject, { width, scheme }: View): string {
  return `${file}-${width}-${scheme}.png`
}

/** A browser that takes whole pages, each as a reader sees it who arrives for the first time. */
export async function newCamera() {
  const browser = await chromium.launch({
    executablePath: process.env.PLAYWRIGHT_CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  return {
    take: async (subject: Subject, view: View) => {
      await page.emulateMedia({ colorScheme: view.scheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width: view.width, height: 900 })
      await page.goto(subject.url)
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      await page.screenshot({ path: `${folder}/${pictureOf(subject, view)}`, fullPage: true })
    },
    close: () => browser.close(),
  }
}
