import type { Name, WorkRecord } from '@/editorial/bibliography/record'

/** Numbers that look random and are always the same. Source: Park and Miller's generator (1988). */
export function numbersFrom(seed: number): (most: number) => number {
  let state = seed
  return (most) => {
    state = (state * 48_271) % 2_147_483_647
    return state % most
  }
}

const families = [
  'Müller',
  'García',
  'Łukasiewicz',
  'van der Berg',
  "O'Neill",
  'Šimić',
  'de la Cruz',
  'Østergård',
  'Çelik',
  'Smith-Jones',
  'Weiß',
  'Ångström',
]
const givens = [
  ...['José', 'Anne Marie', 'J. G.', 'Zoë', 'Đorđe', 'Péter', 'François'],
  ...['Martin, Jr', 'Jean-Paul', 'Nguyễn Văn', 'Ástríður'],
]
const bodies = ['World Health Organization', 'Ministry of Health and Care', 'IASP']
const words = [
  'myofascial',
  'trapezius',
  'randomised',
  'pressure',
  'headache',
  'reliability',
  'palpation',
  'shoulder',
  'ischaemic',
  'compression',
  'stretching',
  'cervical',
  'ultrasound',
  'needling',
  'chronic',
  'referral',
  'threshold',
  'fibromyalgia',
  'posture',
  'gluteus',
  'plantar',
  'tendinopathy',
  'massage',
  'naïve',
  'électrique',
  'workers',
  'athletes',
  'placebo',
  'diagnosis',
  'prevalence',
]

const kinds = ['article-journal', 'book', 'chapter', 'paper-conference', 'report'] as const

/** Works of all kinds that no one has written. */
export function generatedWorks(count: number): WorkRecord[] {
  const pick = numbersFrom(7)
  return Array.from({ length: count }, (_, at) => work(at, pick))
}

function work(at: number, pick: (most: number) => number): WorkRecord {
  const from = <T>(list: readonly T[]) => list[pick(list.length)] as T
  const cslType = kinds[at % kinds.length] ?? 'book'
  const title = Array.from({ length: 5 + pick(4) }, () => from(words)).join(' ')
  const authors: Name[] =
    at % 11 === 0
      ? [{ literal: from(bodies) }]
      : Array.from({ length: 1 + pick(4) }, () => ({ family: from(families), given: from(givens) }))
  const page = 1 + pick(900)
  const isPart = cslType === 'chapter' || cslType === 'paper-conference'
  return {
    key: `work${at}`,
    cslType,
    title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    authors,
    editors: isPart ? [{ family: from(families), given: from(givens) }] : [],
    issued: { year: 1950 + pick(75), month: at % 3 ? 1 + pick(12) : null, day: null },
    ...(cslType === 'article-journal'
      ? {
          containerTitle: `Journal of ${from(words)}`,
          volume: String(1 + pick(90)),
          issue: String(1 + pick(12)),
        }
      : { publisher: 'A & B Press', publisherPlace: 'Zürich' }),
    ...(isPart ? { containerTitle: `Proceedings on ${from(words)}` } : {}),
    ...(cslType === 'article-journal' || isPart ? { pages: `${page}-${page + 9}` } : {}),
    ...(at % 2 ? { doi: `10.1234/knot.${at}_x` } : {}),
    ...(at % 4 === 0 ? { pmid: String(1000 + at) } : {}),
    ...(cslType === 'book' ? { isbn: `978${String(100_000_000 + at)}0` } : {}),
  }
}
