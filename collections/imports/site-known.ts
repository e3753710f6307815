import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import type { Known, KnownName } from '@/editorial/import/known'
import { siteLibrary } from '@collections/archive/documents'

const linked = ['muscles', 'spots', 'products'] as const

/** What an import may lead to: all documents of this site, and the pictures that come with it. */
export async function siteKnown(payload: Payload, pictures: Map<string, string>): Promise<Known> {
  const req = await createLocalReq({}, payload)
  const library = await siteLibrary(req)
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
    resolve: (type, name) =>
      (type === 'media' ? pictureOf(pictures, name) : null) ?? library.resolve(type, name),
    resolveOld: () => null,
  }
}

/** WordPress shows smaller versions of a picture: `photo-300x200.jpg` is `photo.jpg`. */
function pictureOf(pictures: Map<string, string>, name: string): string | null {
  const whole = name.replace(/-\d+x\d+(?=\.[a-z]+$)/i, '')
  return pictures.get(name) ?? pictures.get(whole) ?? null
}
