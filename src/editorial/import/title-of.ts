import { slugify } from '@/editorial/slugify'
import type { Ledger } from './ledger'
import type { ReadText } from './pieces'
import { textOfLine } from './pieces'
import { repairCharacters } from './repairs/characters'

/** The longest title that an article may have. */
const longest = 140

type Taking = { read: ReadText; ledger: Ledger; isTitle: (level: number, text: string) => boolean }

/** Takes the title from a text that begins with its heading; null when it does not. */
export function takeTitle({ read, ledger, isTitle }: Taking): string | null {
  const at = read.blocks.findIndex(({ type }) => type !== 'page-break')
  const first = read.blocks[at]
  if (first?.type !== 'heading' || !isTitle(first.level, tidyTitle(textOfLine(first.line))))
    return null
  repairCharacters(first.line, ledger)
  const title = tidyTitle(textOfLine(first.line))
  if (title === '' || title.length > longest || first.line.some(({ type }) => type !== 'words'))
    return null
  for (const inline of first.line) if (inline.type === 'words') inline.entry.field = 'title'
  read.blocks.splice(at, 1)
  return title
}

/** A title from the name of a file. */
export function titleOfFile(name: string): string {
  const words = name
    .replace(/^.*\//, '')
    .replace(/\.[a-z]+$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim()
  return tidyTitle(words).slice(0, longest) || 'Untitled'
}

export function tidyTitle(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The last part of an address; the number of a key where a title has no letters that an address may have. */
export function slugOf(title: string, key: string): string {
  return slugify(title).slice(0, 80).replace(/-+$/, '') || slugify(key).slice(-40) || 'untitled'
}
