import type { StoredRoot } from '@/editorial/markdown/stored-nodes'
import { finishText } from './finish-text'
import { HtmlReading } from './html/reader'
import type { Known } from './known'
import { startLedger, type Span } from './ledger'
import { verbatim } from './source-text'

/** What a paste becomes, and a sentence for each thing that was left out of it or changed. */
export type Pasted = { body: StoredRoot; told: string[] }

/** Reads what Word, Google Docs or a browser puts on the clipboard, as an import reads a page. `key` makes its ids. */
export function readPasted(html: string, { known, key }: { known: Known; key: string }): Pasted {
  const ledger = startLedger(html)
  const reading = new HtmlReading({
    ledger,
    html: verbatim(html),
    hasEmptyLines: false,
    field: 'body',
  })
  const { body, warnings } = finishText(reading.read(), { known, ledger, key })
  return { body, told: [...toldOf(ledger.spans()), ...warnings] }
}

/** Each reason once, however often, with the words that went; whatever a reader would not miss is not told. */
function toldOf(spans: Span[]): string[] {
  const reasons = new Map<string, string[]>()
  for (const span of spans) {
    const why = reasonOf(span)
    if (why === null) continue
    const words = span.outcome === 'dropped' ? wordsOf(span.text) : ''
    reasons.set(why, [...(reasons.get(why) ?? []), ...(words ? [words] : [])])
  }
  return [...reasons].map(([why, words]) => {
    const gone = words.join(' ')
    return gone ? `${why} “${gone.length > most ? `${gone.slice(0, most)}…` : gone}”` : why
  })
}

/** So many characters of what is left out are shown. */
const most = 80

function reasonOf({ outcome, why, text }: Span): string | null {
  if (outcome === 'kept' || why === null) return null
  const look = outcome === 'dropped' ? /^<([a-z]+)/i.exec(text)?.[1]?.toLowerCase() : undefined
  if (look && why.startsWith('Layout:')) {
    const name = looks[look]
    return name ? `Kept as plain words: what was ${name}.` : null
  }
  if (unmissed.test(why)) return null
  return why.replace(
    'is not among the given files.',
    'was left out: upload it, and put it here by “/”.',
  )
}

/** What words lose that has a meaning, unlike a colour or a column. */
const looks: Record<string, string> = {
  sub: 'subscript',
  sup: 'superscript',
  u: 'underlined',
  s: 'struck out',
  strike: 'struck out',
  del: 'struck out',
  mark: 'highlighted',
  code: 'code',
}

/** Nobody saw it where it was copied, or it stands here in another way. */
const unmissed =
  /^(?:Layout:|White space|A program|A comment|An instruction|An end tag|The number of a footnote|The way back|The (?:number|bullet) of a list|A page break|The title of the window|The caption of the picture before)/

function wordsOf(source: string): string {
  return source
    .replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
