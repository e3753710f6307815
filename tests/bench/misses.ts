import { admin } from '@tests/support/accounts'
import { signIn, type Desk } from '@tests/support/desk'
import { load, median } from './load'
import type { Row } from './report'
import type { Stage } from './stage'

const rounds = 5
const seconds = 3
/** A second a piece, long before anything was written: each question is another, and the answer is the same. */
const sinceOf = (count: number) => new Date(count * 1000).toISOString()

/** What the website template of Payload does on a machine of this kind, with the list of its posts. */
const template = 39

/**
 * Answers that have to be made, beside Payload's own REST with the same documents, the same stored fields and the same
 * condition. No question is asked twice, so that nobody is served what was made for another.
 */
export async function benchMisses({ start }: Stage): Promise<Row[]> {
  const site = await start({ CACHE_MB: '0' })

  const desk = await signIn({ url: site.url, ...admin })
  try {
    const list = await beside({
      desk,
      ours: (count) =>
        `/api/v1/spots?limit=20&include=muscles&sort=name&updatedSince=${sinceOf(count)}`,
      stock: (count) =>
        `/cms/api/spots?limit=20&depth=1&sort=name&where[updatedAt][greater_than_equal]=${sinceOf(count)}&${selected}`,
    })
    const slugs = await slugsOf(site.url)
    const ids = await Promise.all(slugs.map((slug) => desk.idOf('muscles', slug)))
    const one = await beside({
      desk,
      ours: (count) => `/api/v1/muscles/${slugs[count % slugs.length]}`,
      stock: (count) => `/cms/api/muscles/${ids[count % ids.length]}?depth=1`,
    })
    return [
      ratioRow({ what: 'Miss, API list of 20 with include', goal: 1.3, ...list }),
      {
        what: `The same list: times the website template's ${template} a second`,
        goal: '≥ 4',
        figure: (list.ours / template).toFixed(1),
        isMet: list.ours >= 4 * template,
        detail: `${list.ours.toFixed(0)} a second; p50 ${list.p50} ms, p99 ${list.p99} ms`,
      },
      ratioRow({ what: 'Miss, one resource', goal: 1.5, ...one }),
    ]
  } finally {
    await desk.close()
  }
}

/** The stored fields that a spot in list form is made of, and of what it points at the name and the address. */
const fields = [
  ...['slug', 'publishedAt', 'updatedAt', 'problemTitle', 'name', 'kind', 'summary', 'muscles'],
  ...['complaints', 'feel', 'series', 'location', 'referral', 'selfTreatment', 'cautions'],
  ...['reviewedBy', 'careCards', 'evidence', 'references', 'sources', 'article'],
]
const muscleFields = [
  ...['slug', 'publishedAt', 'updatedAt', 'name', 'latinName', 'aliases', 'summary', 'region'],
  ...['isGroup', 'parts', 'origin', 'insertion', 'action', 'innervation', 'bloodSupply'],
  ...['sources'],
]
const populated: Record<string, string[]> = {
  muscles: muscleFields,
  regions: ['slug', 'label'],
  references: ['slug', 'title'],
  products: ['slug', 'name'],
  articles: ['slug', 'title'],
  people: ['slug', 'name'],
}
const selected = [
  ...fields.map((field) => `select[${field}]=true`),
  ...Object.entries(populated).flatMap(([type, names]) =>
    names.map((name) => `populate[${type}][${name}]=true`),
  ),
].join('&')

type Compared = { ours: number; theirs: number; p50: number; p99: number }

async function beside(args: {
  desk: Desk
  ours: (count: number) => string
  stock: (count: number) => string
}): Promise<Compared> {
  const { desk } = args
  const headers = { authorization: desk.authorization }
  const [ours, theirs]: [number[], number[]] = [[], []]
  const [p50, p99]: [number[], number[]] = [[], []]
  let count = 0
  const next = (path: (count: number) => string) => () => path((count += 1))
  for (let round = 0; round < rounds; round += 1) {
    const made = await load(desk.url, { seconds, next: next(args.ours) })
    const stock = await load(desk.url, { seconds, headers, next: next(args.stock) })
    if (made.failures + stock.failures > 0) throw new Error('Some answers failed.')
    ours.push(made.perSecond)
    theirs.push(stock.perSecond)
    p50.push(made.p50)
    p99.push(made.p99)
  }
  return { ours: median(ours), theirs: median(theirs), p50: median(p50), p99: median(p99) }
}

async function slugsOf(url: string): Promise<string[]> {
  const answer = await fetch(`${url}/api/v1/muscles?limit=100&fields=slug`)
  const { data } = (await answer.json()) as { data: { slug: string }[] }
  return data.map(({ slug }) => slug)
}

function ratioRow({
  what,
  goal,
  ours,
  theirs,
  p50,
  p99,
}: Compared & { what: string; goal: number }) {
  return {
    what: `${what}: times Payload's REST`,
    goal: `≥ ${goal}`,
    figure: (ours / theirs).toFixed(2),
    isMet: ours / theirs >= goal,
    detail: `${ours.toFixed(0)} beside ${theirs.toFixed(0)} a second, which includes knowing who asks; p50 ${p50} ms, p99 ${p99} ms`,
  }
}
