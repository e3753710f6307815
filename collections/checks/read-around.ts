import type { PayloadRequest, Where } from 'payload'
import { toChecked, type CheckedDocument } from '@/editorial/checks/documents'
import { libraryOf, type Library } from '@/editorial/checks/library'
import { resourceTypes } from '@/vocabulary/nouns'
import { checkedTypes, rowsBeside } from './read-rows'

/** What stands around one document: only what its stored row names, by id or by address. */
export async function readAround(req: PayloadRequest, row: object): Promise<Library> {
  const stored = JSON.stringify(row)
  const ids = [...new Set(stored.match(uuid) ?? [])]
  const paths = [...new Set([...stored.matchAll(address)].map(([, path = '']) => path))]
  const documents: CheckedDocument[] = []
  for (const type of checkedTypes) {
    const slugs = slugsAt(paths, type)
    if (ids.length === 0 && slugs.length === 0) continue
    const either: Where[] = [{ id: { in: ids } }]
    if (slugs.length > 0) either.push({ slug: { in: slugs } })
    const where = { or: either }
    const found = await rowsBeside({ payload: req.payload, req, type, where })
    documents.push(...found.map((one) => toChecked(type, one)))
  }
  const redirects = await movedFrom(req, paths)
  return libraryOf({ today: new Date().toISOString(), documents, redirects })
}

const uuid = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g
/** The addresses that an editor typed into a link. */
const address = /"url":"(\/[^"?#]+)/g

function slugsAt(paths: string[], type: string): string[] {
  if (!resourceTypes.some((noun) => noun === type)) return []
  return paths.flatMap((path) => {
    const [, noun, slug] = path.split('/')
    return noun === type && slug ? [slug] : []
  })
}

async function movedFrom(req: PayloadRequest, paths: string[]): Promise<Map<string, string>> {
  if (paths.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ from: string; to?: string | null }>({
    collection: 'redirects',
    req,
    where: { and: [{ from: { in: paths } }, { kind: { equals: 'moved' } }] },
    pagination: false,
  })
  return new Map(docs.flatMap(({ from, to }) => (to ? [[from, to]] : [])))
}
