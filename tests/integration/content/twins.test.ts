import type { Nodes } from 'mdast'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import Page from '@/app/(site)/articles/[slug]/page'
import { GET } from '@/app/twin/[kind]/[slug]/route'
import { parseMarkdown } from '@/editorial/markdown/dialect'
import { listArticles } from '@/content/articles'
import { wholeList } from '@/site/whole-list'
import articleHead from '@/components/article-head/article-head.module.css'
import careCard from '@/components/care-card/care-card.module.css'
import furtherReading from '@/components/further-reading/further-reading.module.css'
import referenceList from '@/components/reference-list/reference-list.module.css'
import resourceCard from '@/components/resource-card/resource-card.module.css'
import { textRuns, wordsOf } from '@tests/support/page-text'

test('the Markdown of an article holds every word of its page', async () => {
  const found: string[] = []
  let runs = 0
  for (const { slug } of await wholeList(listArticles)) {
    const shown = textRuns(await pageOf(slug), isFurniture)
    const told = ` ${wordsOf(await twinOf(slug))} `
    const lost = shown.filter((run) => !told.includes(` ${wordsOf(run.replace(/^Source: /, ''))} `))
    runs += shown.length
    found.push(...lost.map((run) => `${slug}: ${run}`))
  }
  expect(found).toEqual([])
  expect(runs).toBeGreaterThan(1_000)
})

/** What is no text of the article: how to cite it, headings that we set, facts that the twin tells in its own form. */
function isFurniture({ attributes }: { attributes: Record<string, string> }): boolean {
  const { id = '', class: names = '' } = attributes
  const isSet = /^(cite|about-this-page|key-points|.*-title)$/.test(id)
  return isSet || names.split(' ').some((name) => furniture.has(name))
}

const furniture = new Set([
  articleHead.byline,
  careCard.urgency,
  furtherReading.kind,
  referenceList.number,
  referenceList.back,
  // A pointer; what stands on it is told by what it points at.
  resourceCard.card,
])

async function pageOf(slug: string): Promise<string> {
  return renderToStaticMarkup(await Page({ params: Promise.resolve({ slug }) }))
}

async function twinOf(slug: string): Promise<string> {
  const params = Promise.resolve({ kind: 'articles', slug })
  const markdown = await (await GET(new Request('http://localhost:3000/'), { params })).text()
  return wordsIn(parseMarkdown(markdown)).join(' ')
}

/** The words of a node of Markdown: its text, and what a directive says in its attributes. Marks of notes are none. */
function wordsIn(node: Nodes): string[] {
  if (node.type === 'footnoteReference' || /citation/i.test(node.type)) return []
  const said = 'attributes' in node ? Object.values(node.attributes ?? {}) : []
  const own = 'value' in node && node.type !== 'html' ? [node.value] : []
  const inner = 'children' in node ? node.children : []
  return isBlock(node)
    ? [...said, ...own, ...inner.flatMap(wordsIn)].map(String)
    : [[...said, ...own, ...inner.flatMap(wordsIn)].join('')]
}

function isBlock({ type }: Nodes): boolean {
  return !/^(paragraph|heading|tableCell|strong|emphasis|link|text|textDirective)$/.test(type)
}
