import { admin } from '@tests/support/accounts'
import { violationsInAllViews } from '@tests/support/axe'
import { expect, test } from '@tests/support/browser'
import { signIn } from '@tests/support/desk'
import { htmlFaults } from '@tests/support/html-faults'
import { reflowFaults } from '@tests/support/reflow'
import { startSite, type RunningSite } from '@tests/support/site-process'
import { fillSparseSite } from '@tests/support/sparse-site'
import { addTwoHundred } from '@tests/support/two-hundred'

let site: RunningSite
let paths: string[]
test.beforeAll(async () => {
  test.setTimeout(300_000)
  site = await startSite({ STARTER_CONTENT: 'off' })
  await fillSparseSite(site.url)
  const desk = await signIn({ url: site.url, ...admin })
  paths = await addTwoHundred(desk)
  await desk.close()
})
test.afterAll(() => site.stop())

/** The templates with none and one of everything are those of tests/support/templates.ts on the sparse site. */
test('with two hundred of everything, words without end and names from right to left, pages hold', async ({
  browser,
  noTrouble,
}) => {
  test.setTimeout(240_000)
  const context = await browser.newContext({ baseURL: site.url })
  noTrouble.watch(context, site.url)
  const page = await context.newPage()
  for (const path of paths) {
    await test.step(path, async () => {
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(200)
      expect(await htmlFaults({ url: path, body: (await answer?.text()) ?? '' })).toEqual([])
      expect(await reflowFaults(page)).toEqual([])
      if (process.env.FAULTS === 'full') expect(await violationsInAllViews(page)).toEqual([])
    })
  }
})
