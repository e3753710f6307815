import 'server-only'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Absence } from '@/contract/page'
import { pagePath, shortLinkPath } from '@/paths'
import { touch } from '@/trace'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { idsOfMark } from '@/vocabulary/short-links'
import { absence, absenceAt } from './absence'
import { isPublic } from './public-only'
import { queryRows } from './store'

/**
 * Where a short link leads: a word that an editor gave to a page, or the mark that every page has from its id. Whatever
 * happened to the page is told as at its own address.
 */
export async function readShortLink(word: string): Promise<Absence> {
  const named = (await byWord(word)) ?? (await byMark(word))
  if (named) {
    if (!named.public) return absence(named.type, named.slug)
    touch(`${named.type}:${named.id}`)
    return { kind: 'moved', to: pagePath(named.type, named.slug) }
  }
  // Any document may be given the word.
  touch(...resourceTypes)
  return buried(word)
}

const Named = z.object({
  type: z.enum(resourceTypes),
  id: z.uuid(),
  slug: z.string(),
  public: z.boolean(),
})
type Named = z.infer<typeof Named>

/** The document that has the word, also one that is not public: it was not always so. */
async function byWord(word: string): Promise<Named | null> {
  const owner = (type: ResourceType) => sql`
    select ${type} as type, d.id, d.slug, (${isPublic}) as public
    from ${sql.identifier(`${type}_texts`)} w join ${sql.identifier(type)} d on d.id = w.parent_id
    where w.path = 'shortLinks' and w.text = ${word} and d.slug is not null`
  const [row] = await queryRows(sql`${owner('articles')} union all ${owner('spots')} limit 1`)
  return row ? Named.parse(row) : null
}

/** The public document whose id begins so. */
async function byMark(mark: string): Promise<Named | null> {
  const ids = idsOfMark(mark)
  if (!ids) return null
  const [row] = await queryRows(sql`
    select type, id, slug, true as public from names
    where id between ${ids.first}::uuid and ${ids.last}::uuid order by id limit 1`)
  return row ? Named.parse(row) : null
}

/** What the tombstones tell of a document that is not public any more, or was deleted for good. */
async function buried(word: string): Promise<Absence> {
  const ids = idsOfMark(word)
  const [row] = ids ? await queryRows(tombstone(ids.first)) : []
  return absenceAt(row ? z.object({ from: z.string() }).parse(row).from : shortLinkPath(word))
}

function tombstone(firstId: string) {
  return sql`select "from" from redirects where document like ${firstId.slice(0, 11) + '%'} limit 1`
}
