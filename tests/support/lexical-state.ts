import { expect, type Page } from '@playwright/test'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'

// The browser tells Lexical of a new selection a moment after the key that made it, and Lexical cuts and pastes where
// it believes the selection to be: whoever goes on before it knows cuts somewhere else.

/** Selects a whole paragraph of the body by the words that it begins with, and waits until the editor knows. */
export async function selectParagraph(page: Page, words: string): Promise<void> {
  const whole = (await paragraphsOf(page)).find((text) => text.startsWith(words))
  await goTo(page, { words, key: 'Home' })
  await page.keyboard.press('Control+Shift+ArrowDown')
  await expect.poll(async () => (await stateOf(page)).selected).toBe(whole)
}

/** Puts the cursor to the start or the end of a line that is one text, by the words that it begins with. */
export async function goTo(
  page: Page,
  { words, key }: { words: string; key: 'Home' | 'End' },
): Promise<void> {
  await firstText(page).getByText(words).first().click()
  await page.keyboard.press(key)
  const isAtEnd = key === 'End'
  await expect
    .poll(async () => (await stateOf(page)).cursor)
    .toMatchObject({ text: expect.stringMatching(`^${words}`), isAtStart: !isAtEnd, isAtEnd })
}

/** Puts the cursor behind all that is written. */
export async function goToLast(page: Page): Promise<void> {
  await page.keyboard.press('Control+End')
  await expect.poll(async () => (await stateOf(page)).cursor.isInLast).toBe(true)
}

/** The paragraphs of the body as Lexical has them; a mark is a `*`. */
export async function paragraphsOf(page: Page): Promise<string[]> {
  return (await stateOf(page)).paragraphs
}

function firstText(page: Page) {
  return page.locator('[data-lexical-editor="true"]').first()
}

async function stateOf(page: Page) {
  return firstText(page).evaluate((root) => {
    const { __lexicalEditor: editor } = root as HTMLElement & { __lexicalEditor: LexicalEditor }
    const state = editor.getEditorState()
    const marked = (text: string) => text.replaceAll('Block Field', '*')
    return state.read(() => {
      const selection = state._selection
      const [, focus] = selection?.getStartEndPoints() ?? []
      const text = focus?.getNode().getTextContent()
      return {
        selected: marked(selection?.getTextContent() ?? ''),
        cursor: {
          text,
          isAtStart: focus?.offset === 0,
          isAtEnd: focus?.offset === text?.length,
          isInLast: focus?.getNode().getTopLevelElement()?.getNextSibling() === null,
        },
        paragraphs: [...state._nodeMap.values()]
          .filter((node) => node.getParent()?.getKey() === 'root')
          .map((node) => ({ at: node.getIndexWithinParent(), text: marked(node.getTextContent()) }))
          .sort((one, other) => one.at - other.at)
          .map(({ text }) => text),
      }
    })
  })
}
