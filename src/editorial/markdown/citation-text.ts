import { citationStances, type CitationStance } from '@/vocabulary/body'

export type CitationText = {
  stance: CitationStance
  items: { key: string; locator: string | null; note: string | null }[]
}

/** The parts of a citation, or what is wrong with it. */
export function parseCitation(raw: string): CitationText | { wrong: string } {
  const [, word, list = ''] = /^\[(?:([a-z]+):\s*)?(.*)\]$/s.exec(raw) ?? []
  const stance = citationStances.find((known) => known === (word ?? 'mentions'))
  if (!stance) return { wrong: `"${word}" is no stance; use ${citationStances.join(', ')}` }
  const parts = list.match(/(?:\\.|"(?:\\.|[^"\\])*"|[^;"\\])+/gs) ?? []
  const items = parts.map(parseItem)
  if (items.length === 0 || items.includes(null)) return { wrong: `${raw} is no citation` }
  return { stance, items: items.filter((item) => item !== null) }
}

/** The same citation as text. */
export function citationText({ stance, items }: CitationText): string {
  const list = items.map(({ key, locator, note }) =>
    [`@${key}`, locator && escape(locator), note && `"${escape(note)}"`].filter(Boolean).join(', '),
  )
  return `[${stance === 'mentions' ? '' : `${stance}: `}${list.join('; ')}]`
}

/** `@key`, then a locator, then a note in quotation marks. */
const item = /^\s*@([^\s,;"\\]+)(?:\s*,\s*((?:\\.|[^"\\])*?))?(?:\s*,?\s*"((?:\\.|[^"\\])*)")?\s*$/s

function parseItem(text: string): CitationText['items'][number] | null {
  const [, key, locator, note] = item.exec(text) ?? []
  return key ? { key, locator: unescape(locator), note: unescape(note) } : null
}

function escape(text: string): string {
  return text.replace(/["\\;|[\]]/g, '\\$&')
}

function unescape(text: string | undefined): string | null {
  return (text ?? '').replace(/\\(.)/gs, '$1').replace(/\s+/g, ' ').trim() || null
}
