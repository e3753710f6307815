import { expect, type Locator, type Page } from '@playwright/test'
import { choose } from './panel'

/** Chooses from the menu that opens on “/”. It takes letters only. */
export async function fromMenu(page: Page, label: string): Promise<void> {
  await page.keyboard.type(`/${label.toLowerCase().replaceAll(' ', '')}`)
  const item = page.locator('.slash-menu-popup__item').filter({ hasText: new RegExp(`^${label}$`) })
  await item.click()
}

export async function typeHeading(page: Page, text: string, level: 2 | 3 | 4 = 2): Promise<void> {
  await makes(page, `h${level}`, () => fromMenu(page, `Heading ${level}`))
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

export async function typeList(page: Page, items: string[]): Promise<void> {
  await makes(page, 'li', () => page.keyboard.type('- '))
  for (const item of items) {
    await page.keyboard.type(item)
    await page.keyboard.press('Enter')
  }
  // A second Enter on an empty item leaves the list.
  await page.keyboard.press('Enter')
}

/** The editor changes a block a moment after it was told to; who types on at once types into the old one. */
async function makes(page: Page, element: string, tell: () => Promise<void>): Promise<void> {
  const made = page.locator(`[data-lexical-editor="true"] ${element}`)
  const before = await made.count()
  await tell()
  await expect(made).toHaveCount(before + 1)
}

/** Opens the picker of references by what is typed. */
export async function openPicker(page: Page): Promise<Locator> {
  await page.keyboard.type('[@')
  const picker = page.getByRole('dialog', { name: 'Cite' })
  await expect(picker.getByRole('combobox', { name: 'Find a reference' })).toBeFocused()
  return picker
}

/** Cites references at the place of the cursor, by words that find them: the keyboard alone. */
export async function cite(page: Page, works: string[]): Promise<void> {
  const picker = await openPicker(page)
  for (const [index, words] of works.entries()) {
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
    await expect(picker.getByRole('listitem')).toHaveCount(index + 1)
  }
  await page.keyboard.press('Enter')
  await expect(picker).toBeHidden()
}

export async function typeFootnote(page: Page, text: string): Promise<void> {
  await page.keyboard.type('[^')
  const drawer = page.getByRole('dialog').filter({ hasText: 'Ctrl+Enter' })
  // The panel asks its server for the form of a new footnote.
  const note = drawer.locator('[data-lexical-editor="true"]')
  await expect(note).toBeFocused({ timeout: 20_000 })
  await page.keyboard.type(text)
  await page.keyboard.press('Control+Enter')
  await expect(drawer).toBeHidden()
  await expect(page.locator('[data-lexical-editor="true"]').first()).toBeFocused()
}

/** Types words and makes them a link to one of our documents. */
export async function typeLink(page: Page, link: { words: string; to: string }): Promise<void> {
  await page.keyboard.type(link.words)
  for (let step = 0; step < link.words.length; step += 1)
    await page.keyboard.press('Shift+ArrowLeft')
  await page.locator('.fixed-toolbar .toolbar-popup__button-link').first().click()
  const drawer = openDrawer(page)
  await drawer.getByText('Internal Link').click()
  await choose(drawer.locator('#field-doc'), link.to)
  await saveDrawer(drawer)
  // The editor makes the link a moment after the drawer has gone; who types on at once moves the selection away.
  await expect(
    page.locator('[data-lexical-editor="true"] a', { hasText: link.words }),
  ).toBeVisible()
  await page.keyboard.press('ArrowRight')
}

/** A data table; the first row names the columns. The cursor stays in its last cell. */
export async function typeTable(
  page: Page,
  { caption, rows }: { caption: string; rows: string[][] },
): Promise<void> {
  await fromMenu(page, 'Data table')
  const block = page.locator('.LexicalEditorTheme__block-dataTable').last()
  await block.locator('#field-caption').fill(caption)
  await block.locator('[data-lexical-editor="true"]').click()
  await fromMenu(page, 'Table')
  const drawer = openDrawer(page)
  await drawer.locator('#field-rows').fill(String(rows.length))
  await drawer.locator('#field-columns').fill(String(rows[0]?.length ?? 1))
  await saveDrawer(drawer)
  const cells = block.locator('th, td')
  for (const [index, text] of rows.flat().entries()) {
    await cells.nth(index).click()
    await page.keyboard.type(text)
  }
}

function openDrawer(page: Page): Locator {
  return page.getByRole('dialog').last()
}

/** While the panel still checks the last choice, it lets a click on “Save changes” fall through: people click again. */
async function saveDrawer(drawer: Locator): Promise<void> {
  await expect(async () => {
    if (await drawer.isVisible()) await drawer.getByRole('button', { name: 'Save changes' }).click()
    await expect(drawer).toBeHidden({ timeout: 2_000 })
  }).toPass({ timeout: 20_000 })
}
