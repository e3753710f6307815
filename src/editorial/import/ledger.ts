/** What became of a passage of a source. */
export type Outcome = 'kept' | 'repaired' | 'dropped'

/** A passage of a source, by its places in the text, and where it went. Later steps may say more. */
export type Entry = {
  start: number
  end: number
  outcome: Outcome
  /** The document that holds it now: `articles/<slug>`. */
  record: string | null
  field: string | null
  /** How it was repaired, why it was dropped, or as what it was kept. */
  why: string | null
}

export type Span = Entry & { text: string }

/** The account of one source: every character of it belongs to exactly one entry in the end. */
export type Ledger = {
  source: string
  /** What is noted from now on belongs to this document. */
  record: string | null
  kept: (range: Range, field: string, as?: string | null) => Entry
  dropped: (range: Range, why: string) => Entry
  /** Parts an entry in two at a place of the source. */
  split: (entry: Entry, at: number) => [Entry, Entry]
  /** What became of the source, as far as it was not settled. */
  spans: () => Span[]
  /** What became of the source up to a place, since it was settled last. It is forgotten here: nothing may be noted there any more. */
  settle: (until: number) => Span[]
}

export type Range = { start: number; end: number }

/** What no reader has claimed. A report that holds it is not complete. */
export const unaccounted = 'No reader of this importer has claimed it.'

export function startLedger(source: string): Ledger {
  let entries: Entry[] = []
  let told = 0
  function put(range: Range, rest: Pick<Entry, 'outcome' | 'field' | 'why'>): Entry {
    const { start } = range
    const end = Math.min(range.end, source.length)
    const entry = { start, end, record: rest.field === null ? null : ledger.record, ...rest }
    if (end > start) entries.push(entry)
    return entry
  }
  const ledger: Ledger = {
    source,
    record: null,
    kept: (range, field, why = null) => put(range, { outcome: 'kept', field, why }),
    dropped: (range, why) => put(range, { outcome: 'dropped', field: null, why }),
    split: (entry, at) => {
      const second = { ...entry, start: at }
      entry.end = at
      entries.push(second)
      return [entry, second]
    },
    spans: () => spansOf(source, { entries, from: told, until: source.length }),
    settle: (until) => {
      if (until <= told || until > source.length) return []
      const own = entries.filter(({ start }) => start < until)
      const spans = spansOf(source, { entries: own, from: told, until })
      entries = entries.filter(({ end }) => end > until)
      told = until
      return spans
    },
  }
  return ledger
}

/** Says of a passage that it was repaired. */
export function repair(entry: Entry, why: string): void {
  entry.outcome = 'repaired'
  entry.why = why
}

/** Says of a passage that it was dropped. */
export function drop(entry: Entry, why: string): void {
  Object.assign(entry, { outcome: 'dropped', record: null, field: null, why })
}

type Stretch = { entries: Entry[]; from: number; until: number }

/** All entries in order; what lies between them is not accounted for, and what two claim is the first one's. */
function spansOf(source: string, { entries, from, until }: Stretch): Span[] {
  const spans: Span[] = []
  let at = from
  for (const entry of [...entries].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (entry.start > at) push(spans, source, lost(at, entry.start))
    const start = Math.max(entry.start, at)
    const end = Math.min(entry.end, until)
    if (end > start) push(spans, source, { ...entry, start, end })
    at = Math.max(at, end)
  }
  if (until > at) push(spans, source, lost(at, until))
  return spans
}

function lost(start: number, end: number): Entry {
  return { start, end, outcome: 'dropped', record: null, field: null, why: unaccounted }
}

/** Longer ones would be copied whole by whoever writes them down. */
const longestSpan = 4_000_000

/** Neighbours with the same fate are one span. */
function push(spans: Span[], source: string, entry: Entry): void {
  const last = spans.at(-1)
  const isSame =
    last?.outcome === entry.outcome &&
    last.field === entry.field &&
    last.record === entry.record &&
    last.why === entry.why &&
    entry.end - last.start <= longestSpan
  if (last && isSame) {
    last.end = entry.end
    last.text = source.slice(last.start, last.end)
    return
  }
  for (let { start } = entry; start < entry.end; start += longestSpan) {
    const end = Math.min(entry.end, start + longestSpan)
    spans.push({ ...entry, start, end, text: source.slice(start, end) })
  }
}
