import { describe, expect, it } from 'vitest'
import { checkDocument } from '@/editorial/checks/check'
import { corpusRules, rules } from '@/editorial/checks/rules'
import type { DocumentType } from '@/editorial/checks/documents'
import { exampleDocument, library, libraryWith } from '@tests/support/checks/stage'

describe.each(rules)('$name', ({ on, find, examples }) => {
  it('has at least three examples of each kind', () => {
    expect(Math.min(examples.fires.length, examples.silent.length)).toBeGreaterThanOrEqual(3)
  })

  it.each(examples.fires)('fires: %j', (example) => {
    const document = exampleDocument(example)
    expect(on).toContain(document.type)
    const hits = find(document, library)
    expect(hits).not.toEqual([])
    for (const hit of hits) {
      expect(hit.path).toMatch(/^[a-zA-Z]+(?:\.\w+)*$/)
      expect(hit.message).toMatch(/[.!]$/)
    }
  })

  it.each(examples.silent)('is silent: %j', (example) => {
    expect(find(exampleDocument(example), library)).toEqual([])
  })
})

describe.each(corpusRules)('$name', ({ find, examples }) => {
  it('has at least three examples of each kind', () => {
    expect(Math.min(examples.fires.length, examples.silent.length)).toBeGreaterThanOrEqual(3)
  })

  it.each(examples.fires.map((site) => [site]))('fires: %j', (site) => {
    const documents = site.map(exampleDocument)
    expect(find(documents, libraryWith(documents))).not.toEqual([])
  })

  it.each(examples.silent.map((site) => [site]))('is silent: %j', (site) => {
    const documents = site.map(exampleDocument)
    expect(find(documents, libraryWith(documents))).toEqual([])
  })
})

describe('the rules together', () => {
  const all = [...rules, ...corpusRules]

  it('are at least twenty-five, each with a name of its own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
    expect(all.length).toBeGreaterThanOrEqual(25)
  })

  it('have nothing against a sound document', () => {
    const types: DocumentType[] = [
      'articles',
      'spots',
      'muscles',
      'references',
      'products',
      'media',
    ]
    const findings = types.flatMap((type) => checkDocument(exampleDocument({ type }), library))
    expect(findings).toEqual([])
  })
})
