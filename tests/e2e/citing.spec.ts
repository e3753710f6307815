import { randomBytes } from 'node:crypto'
import { expect, test } from '@tests/support/browser'
import { writeParagraph, type Written } from '@tests/support/citing'
import { bodyOf } from '@tests/support/lexical-body'
import { openPicker } from '@tests/support/lexical-typing'

// Twelve citations and five footnotes; two references are cited twice, one mark has two.
const written: Written[] = [
  { word: 'Alpha', marks: [['hou2002'], ['yin2014', 'cummings2001']], note: 'Note of alpha.' },
  { word: 'Beta', marks: [['hong1994'], ['hou2002']], note: 'Note of beta.' },
  { word: 'Gamma', marks: [['simons1999'], ['gerwin2005']], note: 'Note of gamma.' },
  { word: 'Delta', marks: [['bennett2007'], ['yap2007']], note: 'Note of delta.' },
  { word: 'Epsilon', marks: [['ramsook2012'], ['kwon2017']] },
  { word: 'Zeta', marks: [['furlan2015'], ['yin2014']], note: 'Note of zeta.' },
]

test('a text cites and takes notes from the keyboard alone, and one step undoes each', async ({
  desk,
  openContext,
}) => {
  test.slow()
  const run = randomBytes(4).toString('hex')
  const slug = `test-citing-${run}`
  const { id } = await desk.create('articles', {
    title: `Test of citing ${run}`,
    slug,
    dek: 'Made for a test.',
    kind: 'explainer',
    topics: [await desk.idOf('topics', 'self-massage')],
    authors: [await desk.idOf('people', 'knotwork-editors')],
    body: bodyOf('About 37% of people have worn discs.'),
  })
  const stored = async () => JSON.stringify((await desk.read('articles', id)).body)
  const context = await openContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  // Signing in by hand is tested elsewhere.
  const token = desk.authorization.replace('JWT ', '')
  await context.addCookies([{ name: 'payload-token', value: token, url: desk.url }])
  const page = await context.newPage()
  const { keyboard } = page
  const text = page.locator('[data-lexical-editor="true"]').first()

  await test.step('writes', async () => {
    await page.goto(`/admin/collections/articles/${id}`)
    await page
      .getByRole('region', { name: 'Checks' })
      .getByText(/37%.* without a citation/)
      .click()
    await expect(text, 'a click on a finding leads to its block').toBeFocused()
    await expect(text.getByText('About 37%')).toBeInViewport()
    await keyboard.press('End')
    for (const paragraph of written) {
      await keyboard.press('Enter')
      await writeParagraph(page, paragraph)
    }
    await expect.poll(stored, { timeout: 30_000 }).toContain('Note of zeta.')
  })

  await test.step('says where in a work, and opens a mark again with Enter', async () => {
    const mark = text.getByRole('button', { name: /^Citation: Yin/ }).last()
    await mark.press('Enter')
    const picker = page.getByRole('dialog', { name: 'Cite' })
    await expect(picker.getByRole('combobox', { name: 'Find a reference' })).toBeFocused()
    await keyboard.press('Tab')
    await keyboard.type('p. 12')
    await keyboard.press('Control+Enter')
    await expect(mark).toHaveAccessibleName(/, p\. 12$/)
    await keyboard.press('Control+z')
    await expect(mark, 'one step undoes it').not.toHaveAccessibleName(/p\. 12/)
  })

  await test.step('writes a new reference down without leaving the text', async () => {
    await keyboard.press('Control+End')
    const picker = await openPicker(page)
    await keyboard.type(`Unheard work ${run}`)
    await expect(picker.getByRole('listbox').getByRole('option', { selected: true })).toHaveText(
      'A new reference …',
    )
    await keyboard.press('Enter')
    await expect(picker.getByLabel('Title')).toBeFocused()
    await keyboard.press('Tab')
    await keyboard.type('Example Society')
    await keyboard.press('Enter')
    await expect(picker.getByRole('listitem')).toContainText('Example Society')
    await keyboard.press('Control+Enter')
    const mark = text.getByRole('button', { name: 'Citation: Example Society' })
    await expect(mark).toBeVisible()
    await keyboard.press('Control+z')
    await expect(mark, 'one step undoes it').toHaveCount(0)
    await keyboard.press('Backspace')
    await keyboard.press('Backspace')
    await openPicker(page)
    await keyboard.press('Escape')
    await expect(picker).toBeHidden()
    await expect(text).toBeFocused()
    await keyboard.press('Backspace')
    await keyboard.press('Backspace')
  })

  const anchors = anchorsIn(await stored())
  expect(anchors).toHaveLength(17)
  await desk.remove('articles', id)
})

/** The marks of a stored body, in the order of the text, as readers' pages call them. */
function anchorsIn(body: string): string[] {
  const root: unknown = JSON.parse(body)
  const found: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit)
    if (typeof value !== 'object' || value === null) return
    const fields = 'fields' in value ? (value.fields as { blockType?: string; id: string }) : null
    if (fields?.blockType === 'citation') found.push(`c-${fields.id}`)
    else if (fields?.blockType === 'footnote') found.push(`f-${fields.id}`)
    else Object.values(value).forEach(visit)
  }
  visit(root)
  return found
}
