import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { bodyOfText } from '@/editorial/archive/text-of-body'
import { hasText } from '@/editorial/archive/layout'
import { transactionOf } from '@collections/hooks/transaction-of'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { fieldsOf } from './documents'
import type { ArchivedFile, LoadedArchive } from './load-archive'
import { storedFields } from './portable-fields'
import { restorePictures } from './restore-pictures'

type Restoring = {
  req: PayloadRequest
  archive: LoadedArchive
  directory: string
  report: (step: { name: string; done: number; total: number }) => void
}

/** Whether the site holds no content yet. */
export async function isEmptySite(req: PayloadRequest): Promise<boolean> {
  for (const collection of [...resourceTypes, 'media'] as const) {
    if ((await req.payload.db.count({ collection, req })).totalDocs > 0) return false
  }
  return true
}

/**
 * Brings an archive into an empty site as it is: ids, dates, numbers and what is published. It belongs into one
 * transaction. Documents name each other in circles, so all are there by name before the first is written.
 */
export async function restoreArchive(restoring: Restoring): Promise<void> {
  const { req, archive, report } = restoring
  await restorePictures(restoring)
  const first = archive.documents.filter(({ isDraft }) => !isDraft)
  for (const document of first) await begin(restoring, document)
  for (const [at, document] of archive.documents.entries()) {
    await write(restoring, document)
    report({ name: 'documents', done: at + 1, total: archive.documents.length })
  }
  for (const document of first) await keepDates(req, document)
  for (const { slug, fields } of archive.settings) {
    const config = req.payload.config.globals.find((global) => global.slug === slug)
    if (!config) throw new Error(`settings/${slug}.yaml: this site has no such settings.`)
    const data = storedFields(config.flattenedFields, fields, archive.library)
    await req.payload.updateGlobal({ slug: slug as 'site', data, req })
  }
  for (const row of archive.redirects) {
    const data = storedFields(fieldsOf(req.payload, 'redirects'), row, archive.library)
    await req.payload.create({
      collection: 'redirects',
      data: data as RequiredDataFromCollectionSlug<'redirects'>,
      req,
    })
  }
}

/** The bare row: what others name it by, and what is given only once. */
async function begin({ req }: Restoring, { type, id, fields }: ArchivedFile): Promise<void> {
  const { slug = null, publishedAt = null, createdAt, shortNumber } = fields
  const number = type === 'references' ? { shortNumber: shortNumber ?? null } : {}
  const data = { id, slug, publishedAt, createdAt, _status: 'draft', ...number }
  await req.payload.db.create({ collection: type, data, req })
}

async function write({ req, archive }: Restoring, file: ArchivedFile): Promise<void> {
  const { type, id, path } = file
  const isPublished = file.fields.status === 'published'
  try {
    await req.payload.update({
      collection: type,
      id,
      data: { ...dataOf(req, file, archive), _status: isPublished ? 'published' : 'draft' },
      draft: !isPublished,
      depth: 0,
      req,
    })
  } catch (error) {
    throw new Error(`${path} was not accepted: ${(error as Error).message}`, { cause: error })
  }
}

/** The fields of an archived document as the store has them. */
export function dataOf(
  req: PayloadRequest,
  { type, name, fields, text, exact }: ArchivedFile,
  { library }: LoadedArchive,
): Record<string, unknown> {
  const data = storedFields(fieldsOf(req.payload, type), fields, library)
  if (!hasText(type) || (!text && exact === null)) return data
  const anchors = (fields.anchors ?? {}) as Record<string, string>
  const body = bodyOfText(
    { markdown: text ?? '', anchors, exact },
    { name: `${type}/${name}`, library },
  )
  return { ...data, body }
}

/** Payload stamps what it writes with the time of writing. */
async function keepDates(req: PayloadRequest, { type, id, fields }: ArchivedFile): Promise<void> {
  const transaction = await transactionOf(req)
  const { createdAt, updatedAt } = fields
  await transaction?.execute(sql`
    update ${table(type)} set created_at = ${createdAt}, updated_at = ${updatedAt}
    where id = ${id}::uuid`)
}

function table(type: ResourceType) {
  return sql.identifier(type)
}
