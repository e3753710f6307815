import { createHash } from 'node:crypto'
import { formatOf, isBibliography } from '@/editorial/import/formats'
import type { Known } from '@/editorial/import/known'
import { unaccounted, type Span } from '@/editorial/import/ledger'
import { writtenAt } from '@/editorial/import/wxr/written-at'
import { beginImport, finishImport } from './journal'
import { siteKnown } from './site-known'
import { storeBibliography, storeSource, type Taken } from './store-source'
import { requestOf, type Storing } from './storing'
import { storePicture, type PictureFile, type StoredPicture } from './store-pictures'

/** A file; the text of a large one may be read anew whenever it is asked for. */
export type GivenFile = { name: string; readonly text: string }

export type StoringImport = Omit<Storing, 'importId'> & {
  files: GivenFile[]
  pictures: PictureFile[]
  report: (step: { name: string; done: number; total: number }) => void
  take: TakeSource
}

/** Takes the account of each source as it is made, in order: all of it may be large. */
export type TakeSource = {
  spans: (name: string, spans: Span[]) => Promise<void> | void
  /** What there is to say of the source as a whole, after its last passage. */
  source: (source: SourceReport) => Promise<void> | void
}

export type SourceReport = {
  name: string
  format: string
  characters: number
  documents: { record: string; id: string; outcome: string; why: string | null }[]
  warnings: string[]
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
  const { payload, user, isRehearsal, report, take } = storing
  const begun = beginOnce(storing)
  const options = { payload, user, isRehearsal, importId: begun.id }
  const pictures: StoredPicture[] = []
  for (const [at, picture] of storing.pictures.entries()) {
    pictures.push(await storePicture(picture, options))
    report({ name: 'pictures', done: at + 1, total: storing.pictures.length })
  }
  const byName = new Map(pictures.flatMap(({ name, id }) => (id ? [[name, id] as const] : [])))
  // Texts may cite what the bibliographies of the same import bring: the site is looked at after those.
  let known: Known | null = null
  const taken: Taken = new Map()
  const characters = { kept: 0, repaired: 0, dropped: 0, unaccounted: 0 }
  for (const { file, format } of sorted(begun.formats)) {
    const telling = {
      step: (done: number, total: number) => report({ name: file.name.slice(0, 12), done, total }),
      spans: async (spans: Span[]) => {
        for (const { why, outcome, start, end } of spans) {
          characters[why === unaccounted ? 'unaccounted' : outcome] += end - start
        }
        await take.spans(file.name, spans)
      },
    }
    const source = isBibliography(format)
      ? await storeBibliography(file, { ...options, ...telling, format })
      : await storeSource(file, {
          ...options,
          ...telling,
          format,
          taken,
          known: (known ??= await siteKnown(payload, byName)),
        })
    await take.source(source)
  }
  await begun.finish()
  return { import: begun.current(), isRehearsal, pictures, characters }
}

type Formatted = { file: GivenFile; format: ReturnType<typeof formatOf>; written: number }

/** Bibliographies first: texts cite them. Of exports the newest: what an older one says of the same article is past. */
function sorted(files: Formatted[]): Formatted[] {
  const rank = ({ format }: Formatted) => Number(!isBibliography(format))
  return [...files].sort((a, b) => rank(a) - rank(b) || b.written - a.written)
}

/** An import begins with the first thing that it writes; sources that change nothing begin none. */
function beginOnce({ payload, user, files, pictures, isRehearsal }: StoringImport) {
  let current: string | null = null
  const hash = createHash('sha256')
  const formats: Formatted[] = []
  for (const file of files) {
    const { name, text } = file
    hash.update(`${name}\n`)
    // Piece by piece: a text that is hashed whole is copied for it.
    for (let at = 0; at < text.length; at += 1_000_000) hash.update(text.slice(at, at + 1_000_000))
    const format = formatOf(name, text)
    formats.push({ file, format, written: format === 'wxr' ? writtenAt(text) : 0 })
  }
  for (const { name, data } of pictures) hash.update(`${name}\n`).update(data)
  const sources = [...files, ...pictures].map(({ name }) => name).join(', ')
  const source = { hash: hash.digest('hex'), sources }
  return {
    formats,
    current: () => current,
    id: async () => (current ??= await beginImport(await requestOf({ payload, user }), source)),
    finish: async () => {
      if (!isRehearsal) await finishImport(payload, source.hash)
    },
  }
}
