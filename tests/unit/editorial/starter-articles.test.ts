import { describe, expect, it } from 'vitest'
import { Body } from '@/contract/body'
import { parseBody } from '@/editorial/body/lexical'
import { toContractBody } from '@/editorial/body/to-contract'
import { bodyStats, linkedIds } from '@/editorial/body/walk'
import { readArticle } from '@/editorial/markdown'
import { everythingPublic, files, resolve } from './library'

describe.each(files.articles)('$file', ({ file, text }) => {
  const { frontMatter, body, problems } = readArticle(text, { resolve })
  const parsed = parseBody(body)

  it('is read without a problem', () => {
    expect(problems).toEqual([])
    expect(`${frontMatter.slug}.md`).toBe(file)
  })

  it('is published as the contract says', () => {
    const published = toContractBody(parsed, everythingPublic)
    expect(Body.parse(published)).toEqual(published)
    expect(published.length).toBeGreaterThan(10)
  })

  it('has as many marks as its source', () => {
    const prose = text.replace(/^---\n.*?\n---\n/s, '')
    expect(bodyStats(parsed)).toMatchObject({
      citations: prose.match(/\[(?:[a-z]+: )?@[^\]]+\]/g)?.length ?? 0,
      footnotes: prose.match(/^\[\^\d+\]: /gm)?.length ?? 0,
    })
  })

  it('leads to spots and references that exist', () => {
    expect(linkedIds(parsed).spots.length).toBeGreaterThan(0)
    expect(linkedIds(parsed).references.length).toBeGreaterThan(0)
  })
})
