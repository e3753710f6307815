import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from '@tests/support/browser'
import { bodyOf } from '@tests/support/lexical-body'

test('what is typed while an answer is on its way is kept', async ({ page, desk }) => {
  test.slow()
  const slug = `test-slow-answers-${randomBytes(4).toString('hex')}`
  const quote = { id: slug.slice(-8), blockType: 'pullQuote', text: 'Before.' }
  const { id } = await desk.create('articles', {
    title: 'Test of slow answers',
    slug,
    dek: 'Made for a test.',
    kind: 'explainer',
    topics: [await desk.idOf('topics', 'self-massage')],
    authors: [await desk.idOf('people', 'knotwork-editors')],
    body: bodyOf('Before.', { type: 'block', version: 2, format: '', fields: quote }),
  })
  // Signing in by hand is tested elsewhere.
  const token = desk.authorization.replace('JWT ', '')
  await page.context().addCookies([{ name: 'payload-token', value: token, url: desk.url }])
  await page.goto(`/admin/collections/articles/${id}`)
  const stored = async () => JSON.stringify(await desk.read('articles', id))

  await test.step('in a block, just before its answer comes', async () => {
    const field = page.locator('.LexicalEditorTheme__block-pullQuote #field-text')
    await field.fill('')
    const answer = await heldAnswer(page, { method: 'POST', says: 'first' })
    await page.keyboard.type('first')
    await answer.isThere
    await page.keyboard.type(' second')
    answer.release()
    await expect.poll(stored, { timeout: 15_000 }).toContain('first second')
  })

  await test.step('while one save follows the other', async () => {
    const title = page.getByLabel('Title')
    await title.click()
    const one = await heldAnswer(page, { method: 'PATCH', says: 'Title one' })
    await title.fill('Title one')
    await one.isThere
    const two = await heldAnswer(page, { method: 'PATCH', says: 'Title two' })
    await title.fill('Title two')
    // Longer than the form waits before it saves: the second save stands in line.
    await page.waitForTimeout(1_500)
    one.release()
    await two.isThere
    await title.fill('Title three')
    two.release()
    await expect.poll(stored, { timeout: 15_000 }).toContain('Title three')
  })

  await test.step('in one field and the next, while a save is on its way', async () => {
    const title = page.getByLabel('Title')
    const answer = await heldAnswer(page, { method: 'PATCH', says: 'Title four' })
    await title.fill('Title four')
    await answer.isThere
    await title.fill('Title five')
    await page.getByLabel('Dek').fill('Another dek.')
    answer.release()
    await expect.poll(stored, { timeout: 15_000 }).toContain('Another dek.')
    expect(await stored()).toContain('Title five')
    await expect(title).toHaveValue('Title five')
  })
  await desk.remove('articles', id)
})

/** Holds the answer to the first request that says something, until it is let go. */
async function heldAnswer(page: Page, sought: { method: string; says: string }) {
  const [held, there] = [gate(), gate()]
  let isFound = false
  await page.route(/\/articles\//, async (route) => {
    const request = route.request()
    const isThis = request.method() === sought.method && request.postData()?.includes(sought.says)
    if (!isThis || isFound) return route.fallback()
    isFound = true
    const response = await route.fetch()
    there.open()
    await held.opened
    await route.fulfill({ response })
  })
  return { isThere: there.opened, release: held.open }
}

function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { opened, open }
}
