import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseBody } from '@/editorial/body/lexical'
import { toContractBody } from '@/editorial/body/to-contract'
import { toMarkdown } from '@/editorial/body/to-markdown'
import type { ReadSource } from '@/editorial/import/read-source'
import { everythingPublic } from '@tests/unit/editorial/library'
import { readWhole } from './account'

const directory = path.join(import.meta.dirname, 'by-hand')

/** Texts as other programs leave them, each beside what an editor gets of it: look at it before you accept a change. */
describe('a text as an editor gets it', () => {
  it.each(readdirSync(directory).filter((name) => !name.endsWith('.expected')))(
    'from %s',
    async (name) => {
      const read = readWhole(name, readFileSync(path.join(directory, name), 'utf8'))
      await expect(asTheEditorSees(read)).toMatchFileSnapshot(`by-hand/${name}.expected`)
    },
  )
})

function asTheEditorSees({ documents, spans, warnings }: ReadSource): string {
  const texts = documents.map(({ title, dek, authors, topics, body }) => {
    const facts = [
      title,
      dek,
      ...authors.map(({ name }) => name),
      ...topics.map(({ name }) => name),
    ]
    const text = toMarkdown(toContractBody(parseBody(body), everythingPublic))
    return `${facts.filter(Boolean).join(' | ')}\n\n${text}`
  })
  const left = spans.filter(({ outcome, text }) => outcome === 'dropped' && /\S/.test(words(text)))
  const told = left.map(({ text, why }) => `${words(text)} – ${why}`)
  return [...texts, '--- left out', ...told, ...warnings, ''].join('\n')
}

/** What a reader would have seen of it. */
function words(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
}
