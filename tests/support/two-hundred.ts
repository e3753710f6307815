import type { Desk, Document } from './desk'
import { bodyOf, citation, footnote, heading, paragraph } from './lexical-body'

const many = 200
const numbers = Array.from({ length: many }, (_, index) => index + 1)

/** One word that no line is long enough for, and names that are read from right to left. */
export const hard = {
  unbroken: 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(3).slice(0, 120),
  arabic: 'ليلى بنت عبد الرحمن الأندلسية',
  hebrew: 'אברהם בן מאיר',
}

/** A muscle, a spot, a record and an article that have two hundred of whatever they may have several of. */
export async function addTwoHundred(desk: Desk): Promise<string[]> {
  const add = (collection: string, data: Record<string, unknown>) =>
    desk.create(collection, { ...data, _status: 'published' })
  const region = await desk.idOf('regions', 'elbow')
  const { id: reference } = await add('references', record())
  const [people, { id: muscle }] = await Promise.all([
    several((number) => add('people', { name: nameOf(number), slug: `test-person-${number}` })),
    add('muscles', muscleIn(region)),
  ])
  await several((number) => add('spots', spotIn({ muscle, region, number })))
  await add('articles', {
    ...article(reference),
    topics: [await desk.idOf('topics', 'small-topic')],
    authors: people.map(({ id }) => id),
  })
  return [
    '/articles/test-many',
    '/muscles/test-many',
    '/spots/test-many-1',
    '/references/test-many',
    '/people/test-person-2',
    '/where-does-it-hurt?region=elbow&side=left',
    '/search?q=test',
    '/articles',
    '/spots',
  ]
}

/** A few at a time, the first ones first. */
async function several(make: (number: number) => Promise<Document>): Promise<Document[]> {
  const made: Document[] = []
  const waiting = [...numbers].reverse()
  const work = async () => {
    for (let number = waiting.pop(); number; number = waiting.pop()) {
      made[number - 1] = await make(number)
    }
  }
  await Promise.all([work(), work(), work(), work()])
  return made
}

function nameOf(number: number): string {
  const named = [hard.unbroken, hard.arabic, hard.hebrew]
  return named[number - 1] ?? `Test Person the ${number}th`
}

function record() {
  return {
    title: `A test of a record: ${hard.unbroken}`,
    slug: 'test-many',
    cslType: 'article-journal',
    issued: { year: 1999 },
    containerTitle: hard.arabic,
    kind: 'opinion',
    takeaway: 'Made for a test.',
    authors: numbers.map((number) =>
      number <= 3 ? { literal: nameOf(number) } : { family: `Testperson${number}`, given: 'Ada' },
    ),
  }
}

function muscleIn(region: string) {
  return {
    name: `Test ${hard.unbroken}`,
    latinName: `Musculus ${hard.unbroken.toLowerCase()}`,
    slug: 'test-many',
    aliases: [
      hard.arabic,
      hard.hebrew,
      hard.unbroken,
      ...numbers.map((each) => `test alias ${each}`),
    ],
    summary: `A muscle with many names, ${hard.unbroken} among them.`,
    region,
    origin: hard.unbroken,
    insertion: 'The outer side of the elbow',
    action: numbers.map((number) => ({ text: `Test movement ${number}` })),
  }
}

function spotIn(args: { muscle: string; region: string; number: number }) {
  const { muscle, region, number } = args
  const zone = [{ region, side: 'same' }]
  const texts = (what: string) =>
    (number === 1 ? numbers : [1]).map((each) => ({ text: `Test ${what} ${each}` }))
  return {
    name: number === 1 ? hard.unbroken : number === 2 ? hard.arabic : `Test spot ${number}`,
    problemTitle: number === 1 ? `Test ${hard.unbroken}` : `A test ache, number ${number}`,
    slug: `test-many-${number}`,
    kind: 'area',
    muscles: [muscle],
    complaints: texts('complaint'),
    location: {
      text: `Behind the elbow, ${hard.unbroken}.`,
      landmarks: ['the tip of the elbow'],
      regions: zone,
      point: { view: 'front', x: 50, y: 180 },
    },
    referral: { primary: zone },
    selfTreatment: { suitable: false },
    cautions: texts('caution'),
    careCards: [{ urgency: 'urgent', who: 'A doctor', when: texts('sign') }],
    evidence: { certainty: 'very-low', statement: 'Nothing is known about it.' },
  }
}

function article(reference: string) {
  return {
    title: hard.unbroken,
    slug: 'test-many',
    dek: `It says almost nothing. ${hard.unbroken}`,
    kind: 'explainer',
    keyPoints: numbers.map((number) => ({ text: `Test point ${number}` })),
    body: bodyOf(
      ...numbers.flatMap((number) => [
        ...(number % 5 === 0
          ? [heading(number === 5 ? hard.unbroken : `Test part ${number}`)]
          : []),
        paragraph(
          `Test sentence ${number}`,
          citation({ id: idOf('c', number), reference }),
          '.',
          footnote({ id: idOf('f', number), text: `Test note ${number}, ${hard.hebrew}.` }),
        ),
      ]),
    ),
  }
}

function idOf(kind: string, number: number): string {
  return kind + String(number).padStart(23, '0')
}
