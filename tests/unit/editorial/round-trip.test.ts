import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Body } from '@/contract/body'
import { parseBody } from '@/editorial/body/lexical'
import { toContractBody } from '@/editorial/body/to-contract'
import { toMarkdown } from '@/editorial/body/to-markdown'
import { readArticle } from '@/editorial/markdown'
import { everythingPublic, files, resolve } from './library'
import { storedBody } from './stored-bodies'

const front = `---
title: A text
dek: A text that goes round.
slug: a-text
kind: story
topics: [headache]
authors: [knotwork-editors]
---

`

function publish(json: unknown): Body {
  return toContractBody(parseBody(json), everythingPublic)
}

/** The body with the anchors of its marks replaced: a reader of Markdown gives its own. */
function withoutMarkAnchors(body: Body): unknown {
  return JSON.parse(
    JSON.stringify(body, (key, value) =>
      key === 'anchor' && /^[cf]-[0-9a-f]{24}$/.test(value) ? 'mark' : value,
    ),
  )
}

describe('a body that goes through Markdown', () => {
  it('comes back as the same body, whatever an editor has written', () => {
    fc.assert(
      fc.property(storedBody, (json) => {
        const before = publish(json)
        const markdown = toMarkdown(before)
        const { body, problems } = readArticle(front + markdown, { resolve })
        const after = publish(body)
        expect({ markdown, problems }).toEqual({ markdown, problems: [] })
        expect(withoutMarkAnchors(after)).toEqual(withoutMarkAnchors(before))
        const again = readArticle(front + toMarkdown(after), { resolve })
        expect(publish(again.body)).toEqual(after)
        expect(toMarkdown(after)).toBe(markdown)
      }),
      { numRuns: 300 },
    )
  })

  it.each(files.articles)('is stable for $file', ({ text }) => {
    const published = publish(readArticle(text, { resolve }).body)
    expect(Body.parse(published)).toEqual(published)
    const [, head = ''] = /^(---\n.*?\n---\n)/s.exec(text) ?? []
    const again = readArticle(`${head}\n${toMarkdown(published)}`, { resolve })
    expect(again.problems).toEqual([])
    expect(publish(again.body)).toEqual(published)
  })
})
