import { test as base, type BrowserContext, type BrowserContextOptions } from '@playwright/test'
import { admin } from './accounts'
import { signIn, type Desk } from './desk'
import { watchForTrouble, type Trouble } from './trouble'

export { expect } from '@playwright/test'

type Fixtures = {
  /** Fails the test when a page that it opened caused any trouble. */
  noTrouble: Trouble
  /** A browser of its own that is watched for trouble as well. */
  openContext: (options?: BrowserContextOptions) => Promise<BrowserContext>
}

type WorkerFixtures = {
  /** The site with the starter content, through its private REST, as the first admin. */
  desk: Desk
  /** The site with one small document of each kind. */
  sparseDesk: Desk
}

/** Playwright's test on our sites: relative addresses lead to the site with the starter content. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  // Set by the global setup, after the configuration was read.
  baseURL: async ({}, use) => use(fullUrl()),

  noTrouble: [
    async ({}, use, info) => {
      const trouble = watchForTrouble([fullUrl(), sparseUrl()])
      await use(trouble)
      if (info.status !== info.expectedStatus) return
      if (trouble.found.length > 0)
        throw new Error(`There was trouble:\n${trouble.found.join('\n')}`)
    },
    { auto: true },
  ],

  context: async ({ context, noTrouble }, use) => {
    noTrouble.watch(context)
    await use(context)
  },

  openContext: async ({ browser, noTrouble }, use) => {
    const opened: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext({ baseURL: fullUrl(), ...options })
      noTrouble.watch(context, options?.baseURL)
      opened.push(context)
      return context
    })
    for (const context of opened) await context.close()
  },

  desk: [
    async ({}, use) => closing(await signIn({ url: fullUrl(), ...admin }), use),
    { scope: 'worker' },
  ],
  sparseDesk: [
    async ({}, use) => closing(await signIn({ url: sparseUrl(), ...admin }), use),
    { scope: 'worker' },
  ],
})

export function fullUrl(): string {
  return address('KNOTWORK_URL')
}

export function sparseUrl(): string {
  return address('KNOTWORK_SPARSE_URL')
}

function address(name: string): string {
  const url = process.env[name]
  if (!url) throw new Error(`${name} is not set: tests/support/site.ts has not run.`)
  return new URL(url).origin
}

async function closing(desk: Desk, use: (desk: Desk) => Promise<void>): Promise<void> {
  await use(desk)
  await desk.close()
}
