import { expect, type APIRequestContext, type Page } from '@playwright/test'
import { cite, typeFootnote } from './lexical-typing'

/** A paragraph: the word it begins with, its citations by the keys that each names, and its footnote. */
export type Written = { word: string; marks: string[][]; note?: string }

export async function writeParagraph(page: Page, { word, marks, note }: Written): Promise<void> {
  await page.keyboard.type(`${word} rests on this `)
  for (const keys of marks) await cite(page, keys)
  if (note) await typeFootnote(page, note)
}

/** The marks that a reader has to meet, by their numbers: given 1 to n by first place, footnotes by place. */
export function expectedMarks(paragraphs: Written[]): string[] {
  const keys = keysOf(paragraphs)
  let notes = 0
  return paragraphs.flatMap(({ marks, note }) => [
    ...marks.flat().map((key) => `Reference ${keys.indexOf(key) + 1}`),
    ...(note ? [`Footnote ${(notes += 1)}`] : []),
  ])
}

/** The marks of a reader's page, by what they are called. */
export function marksIn(html: string): (string | undefined)[] {
  const marks = html.matchAll(/<button[^>]*aria-label="((?:Reference|Footnote) \d+)"/g)
  return [...marks].map(([, label]) => label)
}

/** What is cited, in reading order, each once. */
export function keysOf(paragraphs: Written[]): string[] {
  return [...new Set(paragraphs.flatMap(({ marks }) => marks.flat()))]
}

/** What readers get: the page without JavaScript, its Markdown, the API, and what the references say. */
export async function expectCited(
  request: APIRequestContext,
  { slug, written, anchors }: { slug: string; written: Written[]; anchors: string[] },
): Promise<void> {
  const text = async (path: string) => (await request.get(path)).text()
  const page = await text(`/articles/${slug}`)
  expect(marksIn(page)).toEqual(expectedMarks(written))
  for (const anchor of anchors) {
    expect(page.split(`id="${anchor}"`), `one place is called ${anchor}`).toHaveLength(2)
    expect(page, `a note leads back to ${anchor}`).toContain(`href="#${anchor}"`)
  }
  const article = await (await request.get(`/api/v1/articles/${slug}`)).json()
  const cited = article.data.references.map((one: { slug: string }) => one.slug)
  expect(cited, 'the list is in reading order').toEqual(keysOf(written))
  const entries = [...page.matchAll(/<li[^>]*id="ref-(\d+)"/g)].map(([, number]) => Number(number))
  expect(entries).toEqual(cited.map((_: string, index: number) => index + 1))

  const inMarkdown = [
    ...(await text(`/articles/${slug}.md`)).matchAll(/\[[^\]]*@[a-z]+\d{4}[^\]]*\]/g),
  ]
  expect(inMarkdown.map(([mark]) => mark.match(/[a-z]+\d{4}/g))).toEqual(
    written.flatMap(({ marks: all }) => all),
  )
  for (const key of cited) {
    const reference = await (await request.get(`/api/v1/references/${key}`)).json()
    const ours = reference.data.citedBy.filter(
      (by: { document: { slug: string } }) => by.document.slug === slug,
    )
    const word = written.find(({ marks: all }) => all.flat().includes(key))?.word
    expect(ours[0]?.sentence, `${key} tells which sentence cites it`).toContain(word)
  }
}
