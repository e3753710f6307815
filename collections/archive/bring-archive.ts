import type { PayloadRequest } from 'payload'
import { contentHash } from '@/editorial/content-hash'
import { libraryOf } from '@/editorial/archive/library'
import { inTransaction } from '@collections/hooks/in-transaction'
import { newestVersion, wholeRow } from '@collections/hooks/stored-version'
import { siteLibrary } from './documents'
import { loadArchive, type ArchivedFile, type LoadedArchive } from './load-archive'
import { dataOf, isEmptySite, restoreArchive } from './restore-archive'
import { restorePictures } from './restore-pictures'

export type Bringing = {
  req: PayloadRequest
  directory: string
  isRehearsal?: boolean
  report: (step: { name: string; done: number; total: number }) => void
}

/** What became of a document: `kept` means that the site has another state of it, which stays. */
export type Brought = {
  path: string
  outcome: 'restored' | 'drafted' | 'unchanged' | 'kept'
}

/** Brings an archive into a site: as it is where there is nothing, else what is missing as drafts. All or nothing. */
export async function bringArchive(bringing: Bringing): Promise<Brought[]> {
  const { req, directory, report, isRehearsal = false } = bringing
  const archive = await loadArchive(directory)
  if (await isEmptySite(req)) {
    if (!isRehearsal) {
      await inTransaction(req, () => restoreArchive({ req, archive, directory, report }))
    }
    return archive.documents.map(({ path }) => ({ path, outcome: 'restored' }))
  }
  return inTransaction(req, () => addMissing(bringing, archive))
}

async function addMissing(bringing: Bringing, archive: LoadedArchive): Promise<Brought[]> {
  const { req, report, isRehearsal = false } = bringing
  const here = await siteLibrary(req)
  const isThere = (type: string, name: string) => here.resolve(type, name) !== null
  const pictures = archive.pictures.filter(({ filename }) => !isThere('media', filename))
  const merged = { ...archive, pictures, library: inBoth(here, archive.library) }
  const documents = archive.documents.filter(({ isDraft }) => !isDraft)
  const missing = documents.filter(({ type, name }) => !isThere(type, name))
  if (!isRehearsal) {
    await restorePictures({ ...bringing, archive: merged })
    for (const { type, id, fields } of missing) {
      const data = { id, slug: fields.slug ?? null, _status: 'draft' }
      await req.payload.db.create({ collection: type, data, req })
    }
  }
  const brought: Brought[] = []
  for (const [at, document] of documents.entries()) {
    const isNew = missing.includes(document)
    if (isNew && !isRehearsal) await draft(req, document, merged)
    const outcome = isNew ? 'drafted' : await comparison(req, document, merged)
    brought.push({ path: document.path, outcome })
    report({ name: 'documents', done: at + 1, total: documents.length })
  }
  return brought
}

async function draft(req: PayloadRequest, file: ArchivedFile, archive: LoadedArchive) {
  const data = { ...dataOf(req, file, archive), _status: 'draft' as const, publishedAt: null }
  await req.payload.update({ collection: file.type, id: file.id, data, draft: true, depth: 0, req })
}

async function comparison(req: PayloadRequest, file: ArchivedFile, archive: LoadedArchive) {
  const id = archive.library.resolve(file.type, file.name)
  const place = { req, collection: file.type, id: id ?? file.id }
  const row = await wholeRow(place)
  const newest = (await newestVersion(place))?.content
  const wanted = contentHash({ ...row, ...dataOf(req, file, archive) })
  const isSame = [row, newest].some((state) => state && contentHash(state) === wanted)
  return isSame ? ('unchanged' as const) : ('kept' as const)
}

/** A name leads to the document of this site, else to the one that comes with the archive. */
function inBoth(here: LoadedArchive['library'], there: LoadedArchive['library']) {
  return {
    ...libraryOf([]),
    nameOf: (type: string, id: string) => here.nameOf(type, id) ?? there.nameOf(type, id),
    resolve: (type: string, name: string) => here.resolve(type, name) ?? there.resolve(type, name),
  }
}
