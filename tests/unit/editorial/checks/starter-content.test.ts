import { describe, expect, it } from 'vitest'
import { checkCorpus, checkDocument, type Finding } from '@/editorial/checks/check'
import type { CheckedDocument } from '@/editorial/checks/documents'
import { libraryOf, type Library } from '@/editorial/checks/library'
import { Dice } from '@tests/bench/scale/dice'
import { defects } from '@tests/support/checks/defects'
import type { Planted, Site } from '@tests/support/checks/plant'
import { documentsOf, starterSite } from '@tests/support/checks/starter-documents'

const redirects = new Map([['/spots/an-old-name', '/spots/upper-trapezius']])
const starter = starterSite()
const starterRows = new Map(allRows(starter).map((row) => [row.id, JSON.stringify(row)]))
const starterDocuments = documentsOf(starter)
const sound = check(starterDocuments, starterDocuments)
const known = new Set(sound.map(keyOf))

describe('the starter content', () => {
  it('has no error', () => {
    expect(sound.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('has no warning that was not looked at', () => {
    const warnings = sound.filter(({ severity }) => severity === 'warning')
    // The maker’s text says under which condition these pay, and not on which day that was so.
    expect(warnings.map(({ rule, document }) => `${rule} ${document.slug}`)).toEqual([
      'reimbursement-unconditional littlemum-back-trigger-point-massager',
      'reimbursement-unconditional littlemum-back-deep-tissue-massager',
    ])
  })
})

describe('a hundred defects planted in it', () => {
  const results = Array.from({ length: 100 }, (_, seed) => {
    const { planted, site } = plant(seed)
    return { planted, raised: raisedBy(site) }
  })

  it('are found, at least 95 of them', () => {
    const missed = results.filter(({ planted, raised }) => !raised.some(isAbout(planted)))
    const told = missed.map(({ planted }) => JSON.stringify(planted)).join('\n')
    expect(results.length - missed.length, told).toBeGreaterThanOrEqual(95)
  })

  it('raise at most 5 % false alarms', () => {
    const alarms = results.flatMap(({ planted, raised }) =>
      raised
        .filter(({ severity }) => severity !== 'note')
        .map((finding) => ({ key: keyOf(finding), isFalse: finding.rule !== planted.rule })),
    )
    const wrong = alarms.filter(({ isFalse }) => isFalse).map(({ key }) => key)
    expect(wrong.length / alarms.length, wrong.join('\n')).toBeLessThanOrEqual(0.05)
  })
})

function plant(seed: number): { planted: Planted; site: Site } {
  const dice = new Dice(seed)
  for (let at = seed; at < seed + defects.length; at += 1) {
    const site = structuredClone(starter)
    const planted = defects[at % defects.length]?.(site, dice)
    if (planted) return { planted, site }
  }
  throw new Error('Nothing could be planted.')
}

/** What is said of the spoilt document, and of those that name it, beyond what was said before. */
function raisedBy(site: Site): Finding[] {
  const spoilt = new Set(
    allRows(site)
      .filter((row) => JSON.stringify(row) !== starterRows.get(row.id))
      .map(({ id }) => id),
  )
  const fresh = new Map(
    documentsOf(site, ({ id }) => spoilt.has(id)).map((document) => [document.id, document]),
  )
  const all = starterDocuments.map((document) => fresh.get(document.id) ?? document)
  const concerned = all.filter(({ id }) => spoilt.has(id) || names(id, spoilt))
  return check(concerned, all).filter((finding) => !known.has(keyOf(finding)))
}

function names(id: string, spoilt: Set<string>): boolean {
  return [...spoilt].some((other) => starterRows.get(id)?.includes(other))
}

function allRows(site: Site) {
  return Object.values(site).flat()
}

function check(documents: CheckedDocument[], all: CheckedDocument[]): Finding[] {
  const library: Library = libraryOf({ today: '2026-11-26T00:00:00Z', documents: all, redirects })
  return [
    ...documents.flatMap((document) => checkDocument(document, library)),
    ...checkCorpus(all, library),
  ]
}

function keyOf({ rule, document, quote }: Finding): string {
  return `${rule} ${document.type}/${document.slug} ${quote}`
}

function isAbout({ rule, type, id }: Planted) {
  return (finding: Finding) =>
    finding.rule === rule && finding.document.type === type && finding.document.id === id
}
