import type { PartialDate, WorkRecord } from './record'

/** The same forms as the fields of a reference store. */
export function normaliseWork(work: WorkRecord): WorkRecord {
  const doi = doiOf(work.doi) ?? doiOf(work.sourceUrl)
  const whole: WorkRecord = { ...work }
  set(whole, 'doi', doi)
  set(whole, 'pmid', /\b[1-9]\d{0,8}\b/.exec(work.pmid ?? '')?.[0])
  const pmc = /(?:PMC)?(\d+)/i.exec(work.pmcid ?? '')?.[1]
  set(whole, 'pmcid', pmc && `PMC${pmc}`)
  set(whole, 'isbn', isbnOf(work.isbn))
  set(whole, 'pages', work.pages?.replace(/\s*(?:-{1,3}|[–—])\s*/g, '-'))
  set(
    whole,
    'sourceUrl',
    /^https?:\/\/\S+$/i.test(work.sourceUrl ?? '') ? work.sourceUrl : undefined,
  )
  return whole
}

function set(
  work: WorkRecord,
  field: 'doi' | 'pmid' | 'pmcid' | 'isbn' | 'pages' | 'sourceUrl',
  value?: string,
) {
  if (value) work[field] = value
  else delete work[field]
}

export function doiOf(text: string | undefined): string | undefined {
  const plain = text?.trim().toLowerCase() ?? ''
  // Alone it may hold any sign: those of Wiley before 2003 have "<" and ">".
  const alone = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/.exec(plain)?.[1]
  if (alone)
    return alone
      .replace(/&lt;|%3c/g, '<')
      .replace(/&gt;|%3e/g, '>')
      .replace(/[.,;]+$/, '')
  return /\b10\.\d{4,9}\/[^\s"<>]+/.exec(plain)?.[0].replace(/[.,;]+$/, '')
}

/** The first number that is an ISBN; without hyphens. */
export function isbnOf(text: string | undefined): string | undefined {
  const plain = (text ?? '').toUpperCase().replace(/[\s-]/g, '')
  return /97[89]\d{10}|\d{9}[\dX]/.exec(plain)?.[0]
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "2019-03-05", "2019/03/05/", "2019 Mar 5", "5 March 2019": as far as it is known. */
export function dateOf(text: string): PartialDate | undefined {
  const year = Number(/(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/.exec(text)?.[0])
  if (!year) return undefined
  const numeric = /^\s*\d{4}\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{1,2}))?/.exec(text)
  if (numeric) return { year, month: inside(numeric[1], 12), day: inside(numeric[2], 31) }
  const month = monthOf(text)
  const day = month ? inside(/(?<!\d)(\d{1,2})(?!\d)/.exec(text)?.[1], 31) : null
  return { year, month, day }
}

const written = new RegExp(`\\b(?:${months.join('|')})`, 'i')

/** The number of a month that is written out, abbreviated or a number; of a range, the first. */
export function monthOf(text: string): number | null {
  const found = written.exec(text)?.[0].toLowerCase()
  return found ? months.indexOf(found) + 1 : inside(/^\s*(\d{1,2})\s*$/.exec(text)?.[1], 12)
}

function inside(text: string | undefined, most: number): number | null {
  const number = Number(text)
  return number >= 1 && number <= most ? number : null
}
