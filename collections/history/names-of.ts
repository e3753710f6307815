import type { CollectionSlug, PayloadRequest } from 'payload'
import type { RelatedType } from '@/editorial/body/reading-order'
import type { NameOf } from '@/editorial/versions/lines-of'

const unknown = 'something that is gone'

/**
 * Does `work` with the names of the documents that it asks for: once to hear which, and once more with the names, all of
 * a kind read together.
 */
export async function withNames<T>(req: PayloadRequest, work: (nameOf: NameOf) => T): Promise<T> {
  const asked = new Map<RelatedType, Set<string>>()
  work((type, id) => {
    asked.set(type, (asked.get(type) ?? new Set()).add(id))
    return ''
  })
  const names = new Map<string, string>()
  for (const [type, ids] of asked) await readNames({ req, type, ids, names })
  return work((type, id) => names.get(`${type}/${id}`) ?? unknown)
}

type Row = Partial<Record<'title' | 'name' | 'label' | 'alt' | 'filename' | 'slug', string | null>>

async function readNames(args: {
  req: PayloadRequest
  type: RelatedType
  ids: ReadonlySet<string>
  names: Map<string, string>
}): Promise<void> {
  const { req, type, ids, names } = args
  const { docs } = await req.payload.db.find<Row & { id: string }>({
    collection: type satisfies CollectionSlug,
    req,
    where: { id: { in: [...ids] } },
    select: { title: true, name: true, label: true, alt: true, filename: true, slug: true },
    pagination: false,
  })
  for (const { id, title, name, label, alt, filename, slug } of docs) {
    names.set(`${type}/${id}`, title ?? name ?? label ?? alt ?? filename ?? slug ?? unknown)
  }
}
