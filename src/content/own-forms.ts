import 'server-only'
import type { Where } from 'payload'
import { ownForms, type OwnForm } from '@/contract/own-forms'
import type { Relation } from '@/contract/relation'
import { longTexts } from '@/contract/resources'
import type { ResourceType } from '@/vocabulary/nouns'
import { readImages, type FindImage } from './images'
import { whenRead } from './noted'
import type { Noun } from './noun'
import { articles } from './nouns/articles'
import { muscles } from './nouns/muscles'
import { people } from './nouns/people'
import { products } from './nouns/products'
import { references } from './nouns/references'
import { regions } from './nouns/regions'
import { spots } from './nouns/spots'
import { topics } from './nouns/topics'
import { bodiesOf, longTextsOf, ownFields, wantedBy } from './resources'
import type { Shelf } from './shelf'
import { generalCautions } from './site'
import { findPublic, type FieldOf, type Picked } from './store'

type Asked = { where: Where; limit?: number }

const readers: Record<ResourceType, (asked: Asked) => Promise<OwnForm[]>> = {
  articles: (asked) => read(articles, asked),
  muscles: (asked) => read(muscles, asked),
  spots: (asked) => read(spots, asked),
  references: (asked) => read(references, asked),
  products: (asked) => read(products, asked),
  regions: (asked) => read(regions, asked),
  people: (asked) => read(people, asked),
  topics: (asked) => read(topics, asked),
}

/** What is public of a noun, in own form, by id. The number of statements does not grow with the documents. */
export function readOwnForms(type: ResourceType, asked: Asked): Promise<OwnForm[]> {
  return readers[type](asked)
}

async function read<T extends ResourceType, K extends FieldOf<T>>(
  noun: Noun<T, K>,
  { where, limit }: Asked,
): Promise<OwnForm[]> {
  const { type } = noun
  const fields = longTexts[type].length > 0 ? [...noun.fields, 'body' as K] : noun.fields
  const rows = await findPublic(type, { fields, where, sort: 'id', limit })
  const bodies = bodiesOf(type, rows)
  const wanted = wantedBy(noun, { rows, bodies })
  // One after the other: in a transaction they share a connection.
  const image = await readImages(wanted.media ?? [])
  const reviewers = await publicReviewers(noun, rows)
  const cautions = noun.withCautions && rows.length > 0 ? await generalCautions() : () => []
  const shelf = ownShelf(image)
  const judged = noun.withCautions ? withReviewers(shelf, reviewers) : shelf
  return rows.map((row, index) =>
    ownForm(
      type,
      shelf.pointers,
      whenRead({
        ...ownFields(type, row),
        ...noun.toSummary(row, { shelf: judged, cautions }),
        ...longTextsOf({ type, id: row.id }, bodies[index], shelf),
      }),
    ),
  )
}

type OwnShelf = Shelf & { pointers: ReadonlySet<object> }

/** Everything that is pointed at is there, as no more than a pointer: whether it is public is for itself to say. */
function ownShelf(image: FindImage): OwnShelf {
  const pointers = new Set<object>()
  const relation: Shelf['relation'] = (type, id) => {
    if (!id) return null
    // What stands beside the id only tells neighbours in a text apart; it never leaves.
    const pointer: Relation = { type, id, slug: id, title: id, url: `/${type}/${id}` }
    pointers.add(pointer)
    return pointer
  }
  return {
    pointers,
    relation,
    relations: (type, ids) => ids.flatMap((id) => relation(type, id) ?? []),
    image,
    pointingAt: () => [],
    text: () => null,
  }
}

/** Of what holds self-treatment only the reviewer is a person, and counts as long as the person is public. */
function withReviewers(shelf: OwnShelf, reviewers: ReadonlySet<string>): Shelf {
  return {
    ...shelf,
    relation: (type, id) =>
      type === 'people' && !reviewers.has(id ?? '') ? null : shelf.relation(type, id),
  }
}

async function publicReviewers<T extends ResourceType, K extends FieldOf<T>>(
  noun: Noun<T, K>,
  rows: Picked<T, K>[],
): Promise<ReadonlySet<string>> {
  const ids = noun.withCautions ? (wantedBy(noun, { rows, bodies: [] }).people ?? []) : []
  if (ids.length === 0) return new Set()
  const found = await findPublic('people', {
    fields: ['slug'],
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Set(found.map(({ id }) => id))
}

/** The fields that the contract lists, in its order, with pointers in the place of relations. */
function ownForm(type: ResourceType, pointers: ReadonlySet<object>, whole: object): OwnForm {
  const listed = Object.keys(ownForms[type].shape)
  const own = listed.map((name) => [name, asOwn(Reflect.get(whole, name), pointers)] as const)
  // The contract lists what the type names; tests parse every form.
  return Object.fromEntries(own) as OwnForm
}

function asOwn(value: unknown, pointers: ReadonlySet<object>): unknown {
  if (Array.isArray(value)) return value.map((item) => asOwn(item, pointers))
  if (typeof value !== 'object' || value === null) return value
  if (pointers.has(value)) {
    const { type, id } = value as Relation // Only relations are put there.
    return { type, id }
  }
  const fields = Object.entries(value).map(([name, field]) => [name, asOwn(field, pointers)])
  const own: Record<string, unknown> = Object.fromEntries(fields)
  // The address of a link to one of ours comes from its slug.
  return own.type === 'link' && own.target ? { ...own, url: null } : own
}
