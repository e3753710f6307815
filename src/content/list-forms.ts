import 'server-only'
import type { ResourceType } from '@/vocabulary/nouns'
import type { Noun } from './noun'
import { articles } from './nouns/articles'
import { muscles } from './nouns/muscles'
import { people } from './nouns/people'
import { products } from './nouns/products'
import { references } from './nouns/references'
import { regions } from './nouns/regions'
import { spots } from './nouns/spots'
import { topics } from './nouns/topics'
import { toResources } from './resources'
import { findInOrder, type FieldOf } from './store'

type Form = { id: string }

const readers: Record<ResourceType, (ids: string[]) => Promise<Form[]>> = {
  articles: (ids) => read(articles, ids),
  muscles: (ids) => read(muscles, ids),
  spots: (ids) => read(spots, ids),
  references: (ids) => read(references, ids),
  products: (ids) => read(products, ids),
  regions: (ids) => read(regions, ids),
  people: (ids) => read(people, ids),
  topics: (ids) => read(topics, ids),
}

/** Documents of one noun in list form, by their ids. */
export async function listForms(type: ResourceType, ids: string[]): Promise<Map<string, Form>> {
  const forms = await readers[type]([...new Set(ids)])
  return new Map(forms.map((form) => [form.id, form]))
}

async function read<T extends ResourceType, K extends FieldOf<T>>(
  noun: Noun<T, K>,
  ids: string[],
): Promise<Form[]> {
  const rows = await findInOrder(noun.type, { fields: noun.fields, ids })
  return toResources(noun, { rows, withBody: false })
}
