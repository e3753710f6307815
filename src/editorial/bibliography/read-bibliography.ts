import type { BibliographyFormat } from '@/editorial/import/formats'
import { startLedger, unaccounted, type Ledger, type Span } from '@/editorial/import/ledger'
import { slugify } from '@/editorial/slugify'
import { readBibtex } from './read-bibtex'
import { readCsl } from './read-csl'
import { readNbib } from './read-nbib'
import { readRis } from './read-ris'
import type { ReadEntry, WorkRecord } from './record'

export type ReadBibliography = { works: WorkRecord[]; spans: Span[]; warnings: string[] }

const readers: Record<BibliographyFormat, (source: string) => ReadEntry[]> = {
  bibtex: readBibtex,
  ris: readRis,
  nbib: readNbib,
  'csl-json': readCsl,
}

/** Longer files are parted by whoever has them. */
const longest = 20_000_000

/** Reads a bibliography whole, with an account of every character. Entries without a title are refused. */
export function readBibliography(source: string, format: BibliographyFormat): ReadBibliography {
  const ledger = startLedger(source)
  const whole = { start: 0, end: source.length }
  if (source.length > longest) {
    ledger.dropped(whole, 'Longer than 20 million characters: part it and import the parts.')
    return { works: [], spans: ledger.spans(), warnings: [] }
  }
  let entries: ReadEntry[]
  try {
    entries = readers[format](source)
  } catch (error) {
    const why = `This is no ${format}: ${(error as Error).message.split('\n')[0] ?? ''}`
    ledger.dropped(whole, why)
    return { works: [], spans: ledger.spans(), warnings: [why] }
  }
  const warnings: string[] = []
  const works = entries.flatMap((entry) => {
    if (entry.warning) warnings.push(entry.warning)
    if (entry.work.title) return [account(entry, ledger)]
    ledger.dropped(entry.range, 'An entry without a title.')
    warnings.push(`${entry.work.key} has no title.`)
    return []
  })
  claimRest(ledger, entries)
  return { works, spans: ledger.spans(), warnings }
}

function account({ work, places }: ReadEntry, ledger: Ledger): WorkRecord {
  ledger.record = `references/${keyOf(work)}`
  for (const { range, field, why } of places) {
    if (field === null) ledger.dropped(range, why ?? '')
    else ledger.kept(range, field)
  }
  ledger.record = null
  return work
}

/** The citation key as the end of an address. */
export function keyOf({ key, title }: WorkRecord): string {
  return slugify(key).slice(0, 100) || slugify(title ?? '').slice(0, 60) || 'untitled'
}

/** Between fields stand signs of the format; between entries, what the format calls a comment. */
function claimRest(ledger: Ledger, entries: ReadEntry[]): void {
  let at = 0
  for (const { start, end, why } of ledger.spans()) {
    if (why !== unaccounted) continue
    while (at < entries.length && (entries[at]?.range.end ?? 0) <= start) at += 1
    const isInside = (entries[at]?.range.start ?? Infinity) <= start
    ledger.dropped({ start, end }, isInside ? 'Signs of the format.' : 'Outside of the entries.')
  }
}
