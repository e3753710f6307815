import 'server-only'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { touch } from '@/trace'
import { resourceTypes } from '@/vocabulary/nouns'
import { remembered } from './remembered'
import { queryRows } from './store'

type SQL = ReturnType<typeof sql>

/** A pointer from one document to another, named by where it is held: `spots.muscles`, `articles.topics`. */
export type LinkName = `${z.infer<typeof LinkRow>['source_type']}.${string}`

const LinkRow = z.object({
  source_type: z.enum(resourceTypes),
  source_id: z.string(),
  field: z.string(),
  target_id: z.string(),
})

export type Link = {
  name: LinkName
  type: (typeof resourceTypes)[number]
  from: string
  to: string
}

/** Who points at these documents, in one statement over the view `links`. Drafts among them: what is public is decided when they are read. Whoever shows a link notes it. */
export async function linksTo(ids: readonly string[], names: readonly LinkName[]): Promise<Link[]> {
  if (names.length === 0) return []
  const found = await remembered(ids, {
    kind: `links by ${names.join()}`,
    tagsOf: (id) => names.map((name) => `${typeOf(name)}>${id}`),
    read: async (missing) => {
      const of = await linksWhere(
        sql`target_id in ${[...missing]} and source_type || '.' || field in ${[...names]}`,
      )
      return new Map(missing.map((id) => [id, of.filter(({ to }) => to === id)]))
    },
  })
  return [...found.values()].flat()
}

/** The noun that holds the pointer. */
function typeOf(name: LinkName): string {
  return name.split('.')[0] ?? name
}

/** What these documents point at by one kind of pointer. */
export async function linksFrom(ids: readonly string[], name: LinkName): Promise<Link[]> {
  if (ids.length === 0) return []
  touch(...ids.map((id) => `${typeOf(name)}:${id}`))
  return linksWhere(sql`source_id in ${[...ids]} and source_type || '.' || field = ${name}`)
}

async function linksWhere(condition: SQL): Promise<Link[]> {
  const rows = await queryRows(
    sql`select distinct source_type, source_id, field, target_id from links where ${condition}`,
  )
  return z
    .array(LinkRow)
    .parse(rows)
    .map(({ source_type: type, source_id: from, field, target_id: to }) => ({
      name: `${type}.${field}` as const,
      type,
      from,
      to,
    }))
}
