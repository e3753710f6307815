import { markIds } from '@/editorial/markdown'
import type { StoredRoot } from '@/editorial/markdown/stored-nodes'
import type { Known } from './known'
import type { Ledger } from './ledger'
import { linkKnownNames, markCitations } from './marks'
import { linesOf, type ReadText } from './pieces'
import { repairCharacters } from './repairs/characters'
import { takeInlineNotes, withoutMark } from './repairs/inline-notes'
import { rebuildTables } from './repairs/flat-tables'
import { repairStructure } from './repairs/structure'
import { toStored } from './to-stored'

type Options = { known: Known; ledger: Ledger; key: string }

/** Repairs a text that a reader has found, and gives it as Payload stores it. */
export function finishText(
  read: ReadText,
  { known, ledger, key }: Options,
): { body: StoredRoot; warnings: string[] } {
  const newId = markIds(key)
  takeInlineNotes(read, ledger)
  const notes = [...read.notes.values()]
  for (const note of notes) withoutMark(note, ledger)
  for (const line of [...linesOf(read.blocks), ...notes]) repairCharacters(line, ledger)
  const blocks = rebuildTables(repairStructure(read.blocks, ledger), ledger)
  const unknown = markCitations(blocks, notes, { known, ledger, newId })
  linkKnownNames(blocks, { known, ledger })
  const body = toStored({ blocks, notes: read.notes }, { known, ledger, newId })
  return {
    body,
    warnings: unknown.map((citation) => `${citation} stays as text: there is no such reference.`),
  }
}
