import { randomBytes } from 'node:crypto'
import { expect, test } from '@tests/support/browser'
import {
  expectCited,
  expectedMarks,
  marksIn,
  writeParagraph,
  type Written,
} from '@tests/support/citing'
import { bodyOf } from '@tests/support/lexical-body'
import { goTo, goToLast, paragraphsOf, selectParagraph } from '@tests/support/lexical-state'
import { openPicker } from '@tests/support/lexical-typing'
import { openLivePreview, publish } from '@tests/support/panel'
import { paste, pasteHtml } from '@tests/support/pastes'

// Twelve citations and five footnotes; two references are cited twice, one mark has two.
const written: Written[] = [
  { word: 'Alpha', marks: [['hou2002'], ['yin2014', 'cummings2001']], note: 'Note of alpha.' },
  { word: 'Beta', marks: [['hong1994'], ['hou2002']], note: 'Note of beta.' },
  { word: 'Gamma', marks: [['simons1999'], ['gerwin2005']], note: 'Note of gamma.' },
  { word: 'Delta', marks: [['bennett2007'], ['yap2007']], note: 'Note of delta.' },
  { word: 'Epsilon', marks: [['ramsook2012'], ['kwon2017']] },
  { word: 'Zeta', marks: [['furlan2015'], ['yin2014']], note: 'Note of zeta.' },
]
const opening = 'About 37% of people have worn discs.'
const [alpha, zeta] = [written.slice(0, 1), written.slice(-1)]
const moved = [...zeta, ...written.slice(0, -1)]
/** An autosave and a page lie between what is typed and what the preview shows. */
const followed = { timeout: 20_000 }
/** A paragraph in Lexical's words: a mark is a star. */
const said = ({ word, marks, note }: Written) =>
  `${word} rests on this ${'*'.repeat(marks.length + (note ? 1 : 0))}`

test('a text cites from the keyboard alone; numbers and anchors hold when it is moved, undone, pasted and published', async ({
  desk,
  openContext,
  request,
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
    body: bodyOf(opening),
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
    await goTo(page, { words: opening, key: 'End' })
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
  const frame = await openLivePreview(page)
  const shown = async () => marksIn(await frame.locator('article').first().innerHTML())

  await test.step('moves a paragraph, undoes that, and does it again; the preview follows', async () => {
    await expect.poll(shown, followed).toEqual(expectedMarks(written))
    await selectParagraph(page, 'Zeta rests')
    await keyboard.press('Control+x')
    const without = [opening, ...written.slice(0, -1).map(said), '']
    await expect.poll(() => paragraphsOf(page)).toEqual(without)
    await goTo(page, { words: opening, key: 'End' })
    await keyboard.press('Enter')
    await keyboard.press('Control+v')
    const after = [opening, ...moved.map(said), '']
    await expect.poll(() => paragraphsOf(page)).toEqual(after)
    await expect.poll(shown, followed).toEqual(expectedMarks(moved))
    await keyboard.press('Control+z')
    await keyboard.press('Control+z')
    await keyboard.press('Control+z')
    await expect.poll(() => paragraphsOf(page)).toEqual([opening, ...written.map(said)])
    await expect.poll(shown, followed).toEqual(expectedMarks(written))
    for (let step = 0; step < 3; step += 1) await keyboard.press('Control+y')
    await expect.poll(() => paragraphsOf(page)).toEqual(after)
    await expect
      .poll(async () => anchorsIn(await stored()))
      .toEqual([...anchors.slice(-3), ...anchors.slice(0, -3)])
  })

  const pasted = [...moved, ...alpha]
  await test.step('pastes a copy, whose marks get anchors of their own', async () => {
    await selectParagraph(page, 'Alpha rests')
    await keyboard.press('Control+c')
    await goToLast(page)
    await keyboard.press('Control+v')
    await expect.poll(() => paragraphsOf(page)).toEqual([opening, ...pasted.map(said)])
    await expect.poll(shown, followed).toEqual(expectedMarks(pasted))
    await expect.poll(async () => new Set(anchorsIn(await stored())).size).toBe(20)
  })

  await page.getByRole('button', { name: 'Exit Live Preview' }).click()
  await publish(page)
  const told = { slug, written: pasted, anchors: anchorsIn(await stored()) }
  // What others kept of the references before is purged a moment later.
  await expect(() => expectCited(request, told)).toPass({ timeout: 20_000 })

  await test.step('pastes from the web, is told what was left out, and drafts the news of it', async () => {
    await goTo(page, { words: opening, key: 'End' })
    await pasteHtml(page, paste.web)
    const note = page.getByText('Not all of it could be pasted').locator('..')
    await expect(note).toContainText('The picture "chart.png" was left out')
    await expect(text.getByRole('heading', { name: 'Sleep' })).toBeVisible()
    await expect(text.locator('a', { hasText: 'the spot' })).toBeVisible()
    await expect.poll(stored, followed).toContain('"relationTo":"spots"')
    await page.getByRole('button', { name: 'Afterwards' }).click()
    const drafter = page.getByRole('button', { name: 'Draft an entry from what changed' })
    await expect(drafter, 'it looks at what is saved').toBeEnabled()
    await drafter.click()
    await expect(page.locator('#field-updateLog__0__text')).toHaveValue(/New section: “Sleep”/)
    const news = async () => JSON.stringify((await desk.read('articles', id)).updateLog)
    await expect.poll(news, followed).toContain('New section: “Sleep”')
  })
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
