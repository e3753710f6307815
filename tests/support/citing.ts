import type { Page } from '@playwright/test'
import { cite, typeFootnote } from './lexical-typing'

/** A paragraph: the word it begins with, its citations by the keys that each names, and its footnote. */
export type Written = { word: string; marks: string[][]; note?: string }

export async function writeParagraph(page: Page, { word, marks, note }: Written): Promise<void> {
  await page.keyboard.type(`${word} rests on this `)
  for (const keys of marks) await cite(page, keys)
  if (note) await typeFootnote(page, note)
}
