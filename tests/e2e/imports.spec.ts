import { admin } from '@tests/support/accounts'
import { violationsInAllViews } from '@tests/support/axe'
import { expect, test } from '@tests/support/browser'
import { signInThroughPanel } from '@tests/support/panel'

test.beforeEach(async ({ page }) => {
  test.slow()
  await signInThroughPanel(page, admin)
})

const stamp = Date.now()
const html = `<h1>Old page ${stamp}</h1><p>It doesn?t hurt.</p><script>track()</script>[contact-form-7 id="1"]`
const bibliography = (key: string) =>
  `@book{${key}, title = {A handbook of ${stamp}}, author = {Maker, Ann}, year = 2001}\n`

test('an editor looks at what would happen, imports, and takes it back', async ({ page }) => {
  await expect(page.getByRole('link', { name: 'Import', exact: true })).toBeAttached()
  await page.goto('/admin/import')
  await page.getByLabel('Files: choose them').setInputFiles([
    { name: `old-${stamp}.html`, mimeType: 'text/html', buffer: Buffer.from(html) },
    { name: `old-${stamp}.bib`, mimeType: 'text/plain', buffer: Buffer.from(bibliography('m1')) },
  ])
  await page.getByText('Or paste a text').click()
  await page.getByLabel('What it is called').fill(`pasted-${stamp}.md`)
  await page.getByLabel('The text').fill('# Pasted\n\nWarm[^1] is good.\n\n[^1]: Not hot.')
  const start = page.getByRole('button', { name: 'Import as drafts' })
  await expect(start).toBeDisabled()
  await page.getByRole('button', { name: 'Show what would happen' }).click()
  const report = page.getByRole('region', { name: 'Report' })
  await expect(report).toContainText('Nothing was written')
  await expect(report).toContainText(/All \d+ characters are accounted for/)
  const old = report.getByRole('article').filter({ hasText: `old-${stamp}.html` })
  await old.getByText(/^Left out: /).click()
  await old.locator('summary').filter({ hasText: 'A program or a style sheet' }).click()
  await expect(old).toContainText('track()')
  expect(await violationsInAllViews(page)).toEqual([])

  await start.click()
  await expect(report).toContainText('Imported as drafts')
  await expect(report.getByRole('link', { name: `articles/pasted` })).toBeVisible()
  const past = page.getByRole('region', { name: 'Past imports' })
  const own = past.getByRole('listitem').filter({ hasText: `pasted-${stamp}.md` })
  await expect(own).toContainText('2 articles, 1 references')
  await own.getByRole('button', { name: /^Undo/ }).click()
  await own.getByRole('button', { name: 'Yes, take it back' }).click()
  await expect(past).toContainText('Taken back: 3.')
  await expect(own).toContainText('undone')
})

test('two records of one work are found beside one of them, and merged', async ({ page, desk }) => {
  const record = (slug: string) =>
    desk.create('references?draft=true', {
      ...{ title: `A study of knots ${stamp}`, slug, cslType: 'book' },
      ...{ authors: [{ family: 'Maker', given: 'Ann' }], issued: { year: 2001 } },
    })
  const [kept, merged] = [await record(`kept${stamp}`), await record(`merged${stamp}`)]
  await page.goto('/admin/collections/references')
  await page.getByRole('button', { name: 'Look for records of the same work' }).click()
  const all = page.getByRole('region', { name: 'Records of the same work' })
  await expect(all).toContainText(`merged${stamp}, draft, used 0 times`)

  await page.goto(`/admin/collections/references/${merged.id}`)
  const same = page.getByRole('region', { name: 'The same work' })
  await expect(same).toContainText('title, first author and year are alike')
  await same.getByRole('button', { name: 'Merge …' }).click()
  await same.getByRole('button', { name: `Merge this one into kept${stamp}` }).click()
  await expect(page).toHaveURL(new RegExp(`/admin/collections/references/${kept.id}`))
  await expect(same).not.toContainText(`merged${stamp}`)
  await desk.remove('references', `${merged.id}?trash=true`)
  await desk.remove('references', kept.id)
})
