import 'server-only'
import type { Body } from '@/contract/body'
import { longTexts, type Resource } from '@/contract/resources'
import { parseBody, type LexicalBody } from '@/editorial/body/lexical'
import { toContractBody } from '@/editorial/body/to-contract'
import { outlineOf, relatedIds } from '@/editorial/body/walk'
import { env } from '@/env'
import { apiPath, pagePath } from '@/paths'
import { runUntraced, touch } from '@/trace'
import { fieldTag } from '@/vocabulary/changes'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { linksTo } from './links'
import { whenRead } from './noted'
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
    noun.withCautions && rows.length > 0 ? generalCautions() : () => [],
  ])
  const wanted = wantedBy(noun, { rows, bodies })
  const shelf = await fillShelf({ wanted, links, withTexts: noun.withTexts })
  return rows.map((row, index) => {
    const resource = whenRead({
      ...ownFields(noun.type, row),
      ...noun.toSummary(row, { shelf, cautions }),
      ...longTextsOf({ type: noun.type, id: row.id }, bodies[index], shelf),
    })
    // Its parts are typed; TypeScript cannot put them together over an open T.
    return resource as unknown as Resource[T]
  })
}

/** Everything that these rows and texts point at. To have it at hand says nothing yet of what is shown. */
export function wantedBy<T extends ResourceType, K extends FieldOf<T>>(
  noun: Noun<T, K>,
  { rows, bodies }: { rows: Picked<T, K>[]; bodies: LexicalBody[] },
): Wanted {
  return runUntraced(() => together([...rows.map(noun.wanted), ...bodies.map(relatedIds)]))
}

/** The texts of rows that were read with them; none of a noun that has no long text. */
export function bodiesOf(type: ResourceType, rows: readonly unknown[]): LexicalBody[] {
  if (longTexts[type].length === 0) return []
  return runUntraced(() => (rows as CommonRow[]).map(({ body }) => parsed(body)))
}

const bodies = new WeakMap<object, LexicalBody>()

/** What is remembered cannot change, and is parsed once. */
function parsed(body: unknown): LexicalBody {
  if (typeof body !== 'object' || body === null || !Object.isFrozen(body)) return parseBody(body)
  const known = bodies.get(body) ?? parseBody(body)
  bodies.set(body, known)
  return known
}

export function ownFields(type: ResourceType, read: unknown) {
  // Every noun reads the common fields; a generic row does not show it.
  const row = read as CommonRow
  const { id } = row
  return {
    id: () => id,
    type: () => type,
    slug: () => row.slug,
    url: () => env.SITE_URL + pagePath(type, row.slug),
    apiUrl: () => env.SITE_URL + apiPath(type, row.slug),
    publishedAt: () => dateOf(row.publishedAt) ?? dateOf(row.updatedAt),
    updatedAt: () => dateOf(row.updatedAt),
  }
}

export function longTextsOf(
  { type, id }: { type: ResourceType; id: string },
  body: LexicalBody | undefined,
  { relation, image }: Pick<Shelf, 'relation' | 'image'>,
): Record<string, () => unknown> {
  if (!body) return {}
  const read = () => {
    touch(fieldTag(`${type}:${id}`, 'body'))
    return body
  }
  const absoluteUrl = (path: string) => env.SITE_URL + path
  const blocks = (): Body => toContractBody(read(), { relation, image, absoluteUrl })
  return longTexts[type].includes('outline')
    ? { outline: () => outlineOf(read()), body: blocks }
    : { body: blocks }
}

/** Everything that is wanted anywhere, each once. */
function together(all: Wanted[]): Wanted {
  return Object.fromEntries(
    [...resourceTypes, 'media' as const].map((type) => [
      type,
      [...new Set(all.flatMap((wanted) => wanted[type] ?? []))],
    ]),
  )
}
