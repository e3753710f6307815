import { expect, type Page } from '@playwright/test'

/** What the article of the editor's test has to show to a reader: each kind of text that was written, in its place. */
export async function expectWholeArticle(
  page: Page,
  { slug, word, cited, spot }: { slug: string; word: string; cited: string; spot: string },
): Promise<void> {
  await page.goto(`/articles/${slug}`)
  const text = page.getByRole('main')
  await expect(text).toContainText(word)
  await expect(text.getByRole('heading', { level: 2, name: 'What is written' })).toBeVisible()
  await expect(text.getByRole('heading', { level: 3, name: 'Where to go' })).toBeVisible()
  const list = text.getByRole('list').filter({ hasText: 'The second thing' })
  await expect(list.getByRole('listitem')).toHaveText(['The first thing', 'The second thing'])

  const link = text.getByRole('link', { name: 'the spot on the shoulder' })
  await expect(link).toHaveAttribute('href', new RegExp(`/spots/${spot}$`))

  const table = text.getByRole('table', { name: 'Things and their numbers' })
  await expect(table.getByRole('columnheader')).toHaveText(['Thing', 'Number'])
  await expect(table.getByRole('cell')).toHaveText(['Ball', 'eleven'])

  await expectNumbered(page, { mark: 'Reference 1', note: cited })
  await expectNumbered(page, { mark: 'Footnote 1', note: 'The note below the text.' })
}

/** A mark in the text opens its entry in place; the entry stands in a list at the end too, and leads back to the mark. */
async function expectNumbered(page: Page, { mark, note }: { mark: string; note: string }) {
  const entry = page.getByRole('listitem').filter({ hasText: note }).last()
  await expect(entry).toBeVisible()
  const marks = page.getByRole('button', { name: mark, exact: true })
  await expect(marks).toHaveCount(1)
  const anchor = await marks.evaluate((one) => one.closest('[id]')?.id)
  await expect(entry.locator(`a[href$="#${anchor}"]`)).toHaveCount(1)
  await marks.click()
  const opened = page.getByRole('complementary', { name: mark })
  await expect(opened).toContainText(note)
  await page.keyboard.press('Escape')
  await expect(opened).toBeHidden()
}
