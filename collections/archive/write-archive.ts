import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { stringify } from 'yaml'
import { env } from '@/env'
import { writeDocumentFile } from '@/editorial/archive/document-file'
import {
  documentPath,
  exactPath,
  hasText,
  manifest,
  manifestFile,
  readme,
} from '@/editorial/archive/layout'
import type { Library } from '@/editorial/archive/library'
import { textOfBody } from '@/editorial/archive/text-of-body'
import type { StoredContent } from '@collections/hooks/stored-version'
import {
  archivedDocuments,
  fieldsOf,
  picturesOf,
  siteLibrary,
  type ArchivedDocument,
} from './documents'
import { copyIfThere, pictureFiles } from './picture-files'
import { portableFields } from './portable-fields'
import { writeRedirects, writeSettings } from './write-settings'

export type Archiving = {
  req: PayloadRequest
  directory: string
  report: (step: { name: string; done: number; total: number }) => void
}

export type Archived = { count: number; missingFiles: string[] }

/** Writes all content of the site into an empty directory. Two archives of the same content are the same bytes. */
export async function writeArchive({ req, directory, report }: Archiving): Promise<Archived> {
  const library = await siteLibrary(req)
  const put = async (file: string, content: string) => {
    const target = path.join(directory, file)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, content)
  }
  let count = 0
  for await (const { document, total } of archivedDocuments(req)) {
    for (const [file, content] of filesOf({ req, document, library })) await put(file, content)
    count += 1
    report({ name: 'documents', done: count, total })
  }
  const missingFiles: string[] = []
  const pictures = await picturesOf(req)
  for (const [at, picture] of pictures.entries()) {
    const fields = portableFields(fieldsOf(req.payload, 'media'), picture, library)
    const { id, createdAt, updatedAt } = picture
    await put(`media/${picture.filename}.yaml`, stringify({ id, createdAt, updatedAt, ...fields }))
    missingFiles.push(...(await copyPicture({ directory, picture: fields })))
    report({ name: 'pictures', done: at + 1, total: pictures.length })
  }
  await writeSettings({ req, library, put })
  await writeRedirects({ req, library, put })
  await put('README.md', readme)
  await put(manifestFile, JSON.stringify(manifest, null, 2) + '\n')
  return { count: count + pictures.length, missingFiles }
}

type One = { req: PayloadRequest; document: ArchivedDocument; library: Library }

function filesOf({ req, document, library }: One): [file: string, content: string][] {
  const { content, newerDraft, state } = document
  return [
    ...fileOf({ req, document, library, content, state, isDraft: false }),
    ...(newerDraft
      ? fileOf({ req, document, library, content: newerDraft, state: 'draft', isDraft: true })
      : []),
  ]
}

type State = One & { content: StoredContent; state: string; isDraft: boolean }

function fileOf({ req, document, library, content, state, isDraft }: State): [string, string][] {
  const { type, id, name } = document
  const file = documentPath({ type, name, isDraft })
  const fields = portableFields(fieldsOf(req.payload, type), content, library)
  const { body, ...others } = fields
  const { createdAt, updatedAt } = content
  const dates = isDraft ? {} : { createdAt, updatedAt }
  const head = { id, status: state, ...dates, ...others }
  if (!hasText(type)) return [[file, writeDocumentFile({ fields: head, text: null })]]
  if (!body) return [[file, writeDocumentFile({ fields: head, text: '' })]]
  const { markdown, anchors, exact } = textOfBody(body, { name: `${type}/${name}`, library })
  const named = Object.keys(anchors).length > 0 ? { ...head, anchors } : head
  const written = writeDocumentFile({ fields: named, text: markdown })
  const whole = JSON.stringify(exact, null, 2) + '\n'
  return [
    [file, written],
    ...(exact === null ? [] : [[exactPath(file), whole] satisfies [string, string]]),
  ]
}

/** The names of files that the site should have but has not. */
async function copyPicture(args: { directory: string; picture: Record<string, unknown> }) {
  await mkdir(path.join(args.directory, 'media/sizes'), { recursive: true })
  const missing: string[] = []
  for (const { folder, name } of pictureFiles(args.picture)) {
    const from = path.resolve(env.MEDIA_DIR, name)
    const isCopied = await copyIfThere(from, path.join(args.directory, 'media', folder, name))
    if (!isCopied) missing.push(name)
  }
  return missing
}

/** Whether a directory holds an archive. */
export async function isArchive(directory: string): Promise<boolean> {
  const text = await readFile(path.join(directory, manifestFile), 'utf8').catch(() => '{}')
  return text.includes(`"${manifest.format}"`)
}
