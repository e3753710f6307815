import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { namedIds } from '@/editorial/named-ids'
import { tellingFields, valueTag } from '@/vocabulary/changes'
import type { ResourceType } from '@/vocabulary/nouns'
import type { MainRow } from './public-document'
import { isPublic } from './public-document'
import { wholeRow } from './stored-version'
import { transactionOf } from './transaction-of'

type Change = {
  req: PayloadRequest
  type: ResourceType
  id: string
  before: MainRow | null
  after: MainRow | null
  change: { slug: string | null; previousSlug: string | null }
}

/**
 * What a change makes outdated, in the words in which content notes what a page has shown: the document by id and
 * slug, the lists of its noun, whatever it pointed at or points at now (`spots>` and the id), and telling values.
 */
export async function tagsOfChange(args: Change): Promise<string[]> {
  const { type, id, before, after, change } = args
  const names = [id, change.slug, change.previousSlug].filter((name) => name !== null)
  const named = [...(await namedBefore(args)), ...(await namedAfter(args))]
  return [
    ...new Set([
      type,
      ...names.map((name) => `${type}:${name}`),
      ...named.map((target) => `${type}>${target}`),
      ...[before, after].flatMap((row) => valueTags(type, row)),
    ]),
  ]
}

/** The index of uses is written after the log, so it still tells what the public row named. */
async function namedBefore({ req, id, before }: Change): Promise<string[]> {
  if (!isPublic(before)) return []
  const transaction = await transactionOf(req)
  const found = await transaction?.execute(
    sql`select target_id from uses where owner_id = ${id}::uuid and state = 'published'`,
  )
  return found?.rows.map(({ target_id }) => String(target_id)) ?? []
}

async function namedAfter({ req, type, id, after }: Change): Promise<string[]> {
  if (!isPublic(after)) return []
  return namedIds((await wholeRow({ req, collection: type, id })) ?? {})
}

function valueTags(type: ResourceType, row: MainRow | null): string[] {
  return Object.entries(tellingFields[type] ?? {}).flatMap(([filter, path]) => {
    const value = path
      .split('.')
      .reduce<unknown>(
        (at, name) => (at && typeof at === 'object' ? Reflect.get(at, name) : null),
        row,
      )
    return value === null || value === undefined ? [] : [valueTag(type, filter, String(value))]
  })
}
