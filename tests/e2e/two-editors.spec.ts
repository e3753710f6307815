import { admin } from '@tests/support/accounts'
import { expect, test } from '@tests/support/browser'
import { signInThroughPanel } from '@tests/support/panel'

test('who saves second is told, keeps the text, and can load what came first', async ({
  openContext,
  desk,
  noTrouble,
}) => {
  test.slow()
  const { id } = await desk.create('topics', {
    title: 'Test of two editors',
    slug: `test-two-editors-${Date.now()}`,
    kind: 'subject',
    _status: 'published',
  })
  const context = await openContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await signInThroughPanel(page, admin)
  await page.goto(`/admin/collections/topics/${id}`)
  await expect(page.getByLabel('Title')).toHaveValue('Test of two editors')

  await desk.saveDraft('topics', id, { summary: 'What the other one wrote.' })
  await page.getByLabel('Title').fill('Test of the second editor')
  const banner = page.getByRole('alert').filter({ hasText: 'since you opened it' })
  await expect(banner).toBeVisible()
  // Chromium writes the status of every refused request to the console; this one was provoked.
  noTrouble.forgive(/status of 409/)
  await expect(page.getByLabel('Title')).toHaveValue('Test of the second editor')
  expect(await desk.read('topics', id)).toMatchObject({
    title: 'Test of two editors',
    summary: 'What the other one wrote.',
  })

  await banner.getByRole('button', { name: 'Copy my version' }).click()
  await expect(banner.getByRole('button', { name: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('Test of the second editor')

  page.on('dialog', (dialog) => void dialog.accept())
  await banner.getByRole('button', { name: 'Load theirs' }).click()
  await expect(page.getByLabel('Title')).toHaveValue('Test of two editors')
  await expect(page.getByText('What the other one wrote.')).toBeVisible()
  await page.getByLabel('Title').fill('Test of both editors')
  await expect
    .poll(async () => (await desk.read('topics', id)).title, { timeout: 30_000 })
    .toBe('Test of both editors')
  await desk.remove('topics', id)
})
