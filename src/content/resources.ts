import 'server-only'
import type { Body } from '@/contract/body'
import { longTexts, type Resource } from '@/contract/resources'
import { parseBody, type LexicalBody } from '@/editorial/body/lexical'
import { toContractBody } from '@/editorial/body/to-contract'
import { outlineOf, relatedIds } from '@/editorial/body/walk'
import { env } from '@/env'
import { apiPath, pagePath } from '@/paths'
import { touch } from '@/trace'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { linksTo } from './links'
import type { Noun } from './noun'
import { fillShelf, type Shelf, type Wanted } from './shelf'
import { generalCautions } from './site'
import { dateOf, type FieldOf, type Picked } from './store'

type CommonRow = {
  id: string
  slug: string
  publishedAt?: string | null
  updatedAt: string
  body?: unknown
}

/** Rows of one collection as resources, each in full when the texts were read with them. The number of statements is that of the nouns they point at. */
export async function toResources<T extends ResourceType, K extends FieldOf<T>>(
  noun: Noun<T, K>,
  { rows, withBody }: { rows: Picked<T, K>[]; withBody: boolean },
): Promise<Resource[T][]> {
  // Every noun reads the common fields; a generic row does not show it.
  const common = rows as unknown as CommonRow[]
  const bodies = withBody ? bodiesOf(noun.type, rows) : []
  const [links, cautions] = await Promise.all([
    linksTo(
      common.map(({ id }) => id),
      noun.linkedBy,
    ),
    noun.withCautions && rows.length > 0 ? generalCautions() : [],
  ])
  const wanted = together([...rows.map(noun.wanted), ...bodies.map(relatedIds)])
  const shelf = await fillShelf({ wanted, links, withTexts: noun.withTexts })
  return rows.map((row, index) => {
    const own = ownFields(noun.type, row)
    const summary = noun.toSummary(row, { shelf, cautions })
    const resource = { ...own, ...summary, ...longTextsOf(noun.type, bodies[index], shelf) }
    // Its parts are typed; TypeScript cannot put them together over an open T.
    return resource as unknown as Resource[T]
  })
}

/** The texts of rows that were read with them; none of a noun that has no long text. */
export function bodiesOf(type: ResourceType, rows: readonly unknown[]): LexicalBody[] {
  if (longTexts[type].length === 0) return []
  return (rows as CommonRow[]).map(({ body }) => parseBody(body))
}

export function ownFields(type: ResourceType, read: unknown) {
  // Every noun reads the common fields; a generic row does not show it.
  const row = read as CommonRow
  const { id, slug } = row
  touch(`${type}:${slug}`)
  const updatedAt = dateOf(row.updatedAt)
  return {
    id,
    type,
    slug,
    url: env.SITE_URL + pagePath(type, slug),
    apiUrl: env.SITE_URL + apiPath(type, slug),
    publishedAt: dateOf(row.publishedAt) ?? updatedAt,
    updatedAt,
  }
}

export function longTextsOf(
  type: ResourceType,
  body: LexicalBody | undefined,
  { relation, image }: Pick<Shelf, 'relation' | 'image'>,
): object {
  if (!body) return {}
  const blocks: Body = toContractBody(body, {
    relation,
    image,
    absoluteUrl: (path) => env.SITE_URL + path,
  })
  return longTexts[type].includes('outline')
    ? { outline: outlineOf(body), body: blocks }
    : { body: blocks }
}

/** Everything that is wanted anywhere, each once. */
export function together(all: Wanted[]): Wanted {
  return Object.fromEntries(
    [...resourceTypes, 'media' as const].map((type) => [
      type,
      [...new Set(all.flatMap((wanted) => wanted[type] ?? []))],
    ]),
  )
}
