import type { ResourceType } from '@/vocabulary/nouns'
import { resourceTypes } from '@/vocabulary/nouns'
import type { Twins } from './twin-sites'

type Data = Record<string, unknown>

/** What of each noun an edit can change: its name, a text that stands beside it, and a pointer to something else. */
export const parts: Record<
  ResourceType,
  { slug: string; name: string; text: string; pointer: [string, ResourceType, string] | null }
> = {
  articles: {
    slug: 'massage-tools-compared',
    name: 'title',
    text: 'dek',
    pointer: ['topics', 'topics', 'self-massage'],
  },
  muscles: {
    slug: 'trapezius',
    name: 'name',
    text: 'summary',
    pointer: ['region', 'regions', 'back.lower'],
  },
  spots: {
    slug: 'upper-trapezius',
    name: 'name',
    text: 'summary',
    pointer: ['muscles', 'muscles', 'infraspinatus'],
  },
  references: {
    slug: 'simons1999',
    name: 'title',
    text: 'takeaway',
    pointer: ['topics', 'topics', 'self-massage'],
  },
  products: {
    slug: 'tennis-ball',
    name: 'name',
    text: 'summary',
    pointer: ['muscles', 'muscles', 'infraspinatus'],
  },
  regions: { slug: 'back.lower', name: 'label', text: 'aliases', pointer: null },
  people: { slug: 'knotwork-editors', name: 'name', text: 'bio', pointer: null },
  topics: {
    slug: 'self-massage',
    name: 'title',
    text: 'summary',
    pointer: ['pillar', 'articles', 'trigger-points-what-is-known'],
  },
}

export type Edit = { name: string; make: (twins: Twins) => Promise<unknown> }

/** Every kind of change of every noun, and of what is shown beside them. Each works also where those before were left out. */
export function everyEdit(): Edit[] {
  // A spot needs its muscle, and is edited before that is deleted.
  const types = new Set<ResourceType>(['articles', 'spots', ...resourceTypes])
  return [...[...types].flatMap(editsOf), ...outsideEdits]
}

/** The document of each noun, which keeps its id when it moves. */
const ids = new Map<ResourceType, string>()

async function idOf({ desk }: Twins, type: ResourceType): Promise<string> {
  const id = ids.get(type) ?? (await desk.idOf(type, parts[type].slug))
  ids.set(type, id)
  return id
}

function editsOf(type: ResourceType): Edit[] {
  const { slug, name, text, pointer } = parts[type]
  const publish = (what: string, data: (twins: Twins) => Data | Promise<Data>): Edit => ({
    name: `${type}: ${what}`,
    make: async (twins) => twins.desk.publish(type, await idOf(twins, type), await data(twins)),
  })
  return [
    publish('a text', () => ({ [text]: wordsOf(type, 'Other words.') })),
    publish('its name', () => ({ [name]: `Renamed ${type}` })),
    ...(pointer ? [publish('a pointer', (twins) => pointing(twins, pointer))] : []),
    publish('its address', () => ({ slug: `${slug}-moved` })),
    {
      name: `${type}: withdrawn`,
      make: async (twins) => twins.desk.unpublish(type, await idOf(twins, type)),
    },
    publish('published again', () => ({})),
    {
      name: `${type}: into the trash`,
      make: async (twins) => {
        const at = `${type}/${await idOf(twins, type)}?inUse=accept`
        return change(twins, at, { deletedAt: '2026-01-01T00:00:00.000Z' })
      },
    },
    {
      name: `${type}: out of the trash and published`,
      make: async (twins) => {
        const id = await idOf(twins, type)
        await change(twins, `${type}/${id}?trash=true`, { deletedAt: null })
        return twins.desk.publish(type, id)
      },
    },
    {
      name: `${type}: deleted`,
      make: async (twins) => {
        const id = await idOf(twins, type)
        const answer = await twins.desk.asks.delete(`/cms/api/${type}/${id}?inUse=accept`)
        if (!answer.ok()) throw new Error(`${type} was not deleted: ${await answer.text()}`)
      },
    },
  ]
}

/** A text in the form that the field takes. */
export function wordsOf(type: ResourceType, words: string): unknown {
  return parts[type].text === 'aliases' ? [words] : words
}

async function change({ desk }: Twins, at: string, data: Data): Promise<void> {
  const answer = await desk.asks.patch(`/cms/api/${at}`, { data })
  if (!answer.ok()) throw new Error(`${at} was not changed: ${await answer.text()}`)
}

async function pointing(
  { desk }: Twins,
  [field, type, slug]: [string, ResourceType, string],
): Promise<Data> {
  const id = await desk.idOf(type, slug)
  return { [field]: ['region', 'pillar'].includes(field) ? id : [id] }
}

const outsideEdits: Edit[] = [
  {
    name: 'a setting that one page shows',
    make: ({ desk }) => desk.asks.post('/cms/api/globals/site', { data: { tagline: 'Another' } }),
  },
  {
    name: 'a setting that all pages show',
    make: ({ desk }) => desk.asks.post('/cms/api/globals/site', { data: { name: 'Other' } }),
  },
  {
    name: 'the words of a picture',
    make: async (twins) =>
      change(twins, `media/${await first(twins, 'media')}`, { alt: 'Other words' }),
  },
  {
    name: 'an old address that is edited by hand',
    make: async (twins) =>
      change(twins, `redirects/${await first(twins, 'redirects')}`, {
        kind: 'moved',
        to: '/about',
      }),
  },
]

async function first({ desk }: Twins, collection: string): Promise<string> {
  const { docs } = await (await desk.asks.get(`/cms/api/${collection}?limit=1&depth=0`)).json()
  return docs[0].id
}
