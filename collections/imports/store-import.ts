import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { formatOf, isBibliography } from '@/editorial/import/formats'
import { unaccounted, type Span } from '@/editorial/import/ledger'
import { beginImport, finishImport } from './journal'
import { siteKnown } from './site-known'
import { storeBibliography, storeSource } from './store-source'
import { storePicture, type PictureFile, type StoredPicture } from './store-pictures'

export type GivenFile = { name: string; text: string }

export type StoringImport = {
  payload: Payload
  files: GivenFile[]
  pictures: PictureFile[]
  isRehearsal: boolean
  report: (step: { name: string; done: number; total: number }) => void
  /** Takes the account of each source as soon as it is done: all of them may be large. */
  take: (source: SourceReport) => void
}

export type SourceReport = {
  name: string
  format: string
  characters: number
  documents: { record: string; id: string; outcome: string; why: string | null }[]
  warnings: string[]
  spans: Span[]
}

export type ImportReport = {
  /** Null when nothing was written: the same sources again change nothing. */
  import: string | null
  isRehearsal: boolean
  pictures: StoredPicture[]
  characters: { kept: number; repaired: number; dropped: number; unaccounted: number }
}

/** Imports sources as drafts, and accounts for every character of them. */
export async function storeImport(storing: StoringImport): Promise<ImportReport> {
  const { payload, files, isRehearsal, report, take } = storing
  const begun = beginOnce(storing)
  const options = { payload, isRehearsal, importId: begun.id }
  const pictures: StoredPicture[] = []
  for (const [at, picture] of storing.pictures.entries()) {
    pictures.push(await storePicture(picture, options))
    report({ name: 'pictures', done: at + 1, total: storing.pictures.length })
  }
  const byName = new Map(pictures.flatMap(({ name, id }) => (id ? [[name, id] as const] : [])))
  // Texts may cite what a bibliography of the same import brings, so the site is looked at again.
  const known = () => siteKnown(payload, byName)
  const characters = { kept: 0, repaired: 0, dropped: 0, unaccounted: 0 }
  for (const file of sorted(files)) {
    const format = formatOf(file.name, file.text)
    const step = (done: number, total: number) =>
      report({ name: file.name.slice(0, 12), done, total })
    const source = isBibliography(format)
      ? await storeBibliography(file, { ...options, format, step })
      : await storeSource(file, { ...options, format, step, known: await known() })
    for (const { why, outcome, start, end } of source.spans) {
      characters[why === unaccounted ? 'unaccounted' : outcome] += end - start
    }
    take(source)
  }
  await begun.finish()
  return { import: begun.current(), isRehearsal, pictures, characters }
}

/** Bibliographies first: texts cite them. */
function sorted(files: GivenFile[]): GivenFile[] {
  const rank = ({ name, text }: GivenFile) => Number(!isBibliography(formatOf(name, text)))
  return [...files].sort((a, b) => rank(a) - rank(b))
}

/** An import begins with the first thing that it writes; sources that change nothing begin none. */
function beginOnce({ payload, files, pictures, isRehearsal }: StoringImport) {
  let current: string | null = null
  const hash = createHash('sha256')
  for (const { name, text } of files) hash.update(`${name}\n`).update(text)
  for (const { name, data } of pictures) hash.update(`${name}\n`).update(data)
  const sources = [...files, ...pictures].map(({ name }) => name).join(', ')
  const source = { hash: hash.digest('hex'), sources }
  return {
    current: () => current,
    id: async () => (current ??= await beginImport(await createLocalReq({}, payload), source)),
    finish: async () => {
      if (!isRehearsal) await finishImport(payload, source.hash)
    },
  }
}
