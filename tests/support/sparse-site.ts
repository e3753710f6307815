import { admin } from './accounts'
import { signIn, type Desk } from './desk'
import { bodyOf } from './lexical-body'

/** What was public on the sparse site once, and was withdrawn. */
export const withdrawn = [
  { type: 'articles', slug: 'withdrawn-note', title: 'A note that was withdrawn' },
  { type: 'topics', slug: 'withdrawn-topic', title: 'A topic that was withdrawn' },
  { type: 'people', slug: 'withdrawn-writer', title: 'A writer who was withdrawn' },
  { type: 'references', slug: 'withdrawn1998', title: 'A record that was withdrawn' },
] as const

/** One document of each kind, with nothing in it that may be left out, and a few that are gone. */
export async function fillSparseSite(url: string): Promise<void> {
  const desk = await signIn({ url, ...admin })
  const add = async (collection: string, data: Record<string, unknown>) =>
    (await desk.create(collection, { ...data, _status: 'published' })).id
  await addAnatomy(add)
  await addTexts(add, desk)
  await desk.close()
}

type Add = (collection: string, data: Record<string, unknown>) => Promise<string>

async function addAnatomy(add: Add): Promise<void> {
  const region = await add('regions', {
    label: 'Elbow',
    slug: 'elbow',
    laterality: 'paired',
    views: ['front'],
  })
  // A place without any spot: the finder has to say so.
  await add('regions', { label: 'Little toe', slug: 'little-toe', laterality: 'paired' })
  const muscle = await add('muscles', {
    name: 'Anconeus',
    latinName: 'Musculus anconeus',
    slug: 'anconeus',
    summary: 'A small muscle behind the elbow.',
    region,
    origin: 'The outer side of the upper arm bone',
    insertion: 'The outer side of the elbow',
    action: [{ text: 'Helps to straighten the elbow' }],
  })
  const zone = [{ region, side: 'same' }]
  await add('spots', {
    name: 'Behind the elbow',
    problemTitle: 'An ache behind the elbow',
    slug: 'behind-the-elbow',
    kind: 'area',
    muscles: [muscle],
    location: {
      text: 'Behind the elbow.',
      landmarks: ['the tip of the elbow'],
      regions: zone,
      point: { view: 'front', x: 50, y: 180 },
    },
    referral: { primary: zone },
    selfTreatment: { suitable: false },
    noCautionsKnown: true,
    careCards: [
      { urgency: 'urgent', who: 'A doctor', when: [{ text: 'The elbow is hot and swollen' }] },
    ],
    evidence: { certainty: 'very-low', statement: 'Nothing is known about it.' },
  })
}

async function addTexts(add: Add, desk: Desk): Promise<void> {
  const reference = {
    cslType: 'document',
    issued: { year: 1999 },
    kind: 'opinion',
    takeaway: 'Made for a test.',
  }
  await add('references', {
    ...reference,
    title: 'An example of a record without particulars',
    slug: 'example1999',
  })
  await add('products', {
    name: 'Two hands',
    slug: 'two-hands',
    kind: 'hands',
    summary: 'Made for a test.',
    pressure: { level: 1 },
    suitedFor: [{ text: 'Trying' }],
    notSuitedFor: [{ text: 'Reaching far' }],
    usage: [{ text: 'Press' }],
    cautions: [{ text: 'Stop when it hurts' }],
    commercialRelation: 'none',
  })
  const author = await add('people', { name: 'A. Writer', slug: 'a-writer' })
  const topic = await add('topics', {
    title: 'A small topic',
    slug: 'small-topic',
    kind: 'subject',
  })
  const article = {
    dek: 'It says almost nothing.',
    kind: 'explainer',
    topics: [topic],
    authors: [author],
    body: bodyOf('One sentence.'),
  }
  const note = await add('articles', { ...article, title: 'A short note', slug: 'short-note' })
  const replaced = await add('articles', {
    ...article,
    title: 'A note that was replaced',
    slug: 'replaced-note',
    replacedBy: { relationTo: 'articles', value: note },
  })
  await desk.unpublish('articles', replaced)

  const particulars = {
    articles: article,
    topics: { kind: 'subject' },
    people: {},
    references: reference,
  }
  for (const { type, slug, title } of withdrawn) {
    const name = type === 'people' ? { name: title } : { title }
    const id = await add(type, { ...particulars[type], ...name, slug })
    await desk.unpublish(type, id)
  }
}
