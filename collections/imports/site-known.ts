import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import type { Known, KnownName } from '@/editorial/import/known'
import { siteLibrary } from '@collections/archive/documents'
import { drizzleOf } from '@collections/uses/drizzle-of'

const linked = ['muscles', 'spots', 'products'] as const

/**
 * What an import may lead to: all documents of this site, and the pictures that come with it. Drafts that imports have
 * made are no aims of links: the same sources again would find more of them, and change what is here.
 */
export async function siteKnown(payload: Payload, pictures: Map<string, string>): Promise<Known> {
  const req = await createLocalReq({}, payload)
  const library = await siteLibrary(req)
  const imported = await importedDrafts(payload)
  const names: KnownName[] = []
  for (const type of linked) {
    const { docs } = await payload.db.find<{ slug?: string | null; name?: string | null }>({
      collection: type,
      req,
      pagination: false,
      select: { slug: true, name: true },
      where: { _status: { equals: 'published' } },
    })
    for (const { slug, name } of docs) if (slug && name) names.push({ type, slug, name })
  }
  return {
    names,
    resolve: (type, name) => {
      const id =
        (type === 'media' ? pictureOf(pictures, name) : null) ?? library.resolve(type, name)
      return id && imported.has(id) ? null : id
    },
    resolveOld: () => null,
  }
}

/** Texts of an import cite what a bibliography beside them brings: references are read first, each time. */
async function importedDrafts(payload: Payload): Promise<Set<string>> {
  const { rows } = await drizzleOf(payload).execute(sql`
    select document_id as id from import_records
    where collection in ('articles', 'people', 'topics') and document_id not in (
      select id::text from articles where _status = 'published'
      union all select id::text from people where _status = 'published'
      union all select id::text from topics where _status = 'published')`)
  return new Set(rows.map(({ id }) => String(id)))
}

/** WordPress shows smaller versions of a picture: `photo-300x200.jpg` is `photo.jpg`. */
function pictureOf(pictures: Map<string, string>, name: string): string | null {
  const whole = name.replace(/-\d+x\d+(?=\.[a-z]+$)/i, '')
  return pictures.get(name) ?? pictures.get(whole) ?? null
}
