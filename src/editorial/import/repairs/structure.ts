import { drop, repair, type Ledger } from '@/editorial/import/ledger'
import { textOfLine, type Block, type Inline } from '@/editorial/import/pieces'
import { wordLists } from './word-lists'

/** Repairs the order of blocks. Each looks for what is certain and leaves the rest. */
export function repairStructure(blocks: Block[], ledger: Ledger): Block[] {
  return wordLists(joinedPages(withoutRepeatedCaptions(blocks)), ledger)
}

const pageNumber = /^\s*(?:-\s*)?(?:page\s+)?\d{1,4}(?:\s+(?:of|\/)\s+\d{1,4})?(?:\s*-)?\s*$/i

/** A paragraph that a page break, with or without a page number, has cut in two is one again. */
function joinedPages(blocks: Block[]): Block[] {
  const joined: Block[] = []
  let broken = false
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'page-break') {
      broken = true
      continue
    }
    if (isPageNumber(block, blocks[at - 1], blocks[at + 1])) {
      dropLine(block.type === 'paragraph' ? block.line : [], 'The number of a page.')
      broken = true
      continue
    }
    const last = joined.at(-1)
    if (
      broken &&
      last?.type === 'paragraph' &&
      block.type === 'paragraph' &&
      goesOn(last.line, block.line)
    ) {
      join(last.line, block.line)
    } else joined.push(block)
    broken = false
  }
  return joined
}

function isPageNumber(block: Block, before?: Block, after?: Block): boolean {
  if (block.type !== 'paragraph' || !pageNumber.test(textOfLine(block.line))) return false
  const isNamed = /page/i.test(textOfLine(block.line))
  return isNamed || before?.type === 'page-break' || after?.type === 'page-break'
}

/** It does not end like a sentence, and what follows begins in lower case. */
function goesOn(before: Inline[], after: Inline[]): boolean {
  return /[\p{L}\p{N},-]\s*$/u.test(textOfLine(before)) && /^\s*\p{Ll}/u.test(textOfLine(after))
}

function join(before: Inline[], after: Inline[]): void {
  const isParted = !/-\s*$/.test(textOfLine(before))
  const [first] = after
  if (first?.type === 'words') {
    repair(first.entry, 'Joined to the paragraph before: a page break had cut it in two.')
    if (isParted) first.text = ` ${first.text.trimStart()}`
  }
  before.push(...after)
}

/** A caption that stands once more as a paragraph after its picture is dropped there. */
function withoutRepeatedCaptions(blocks: Block[]): Block[] {
  return blocks.filter((block, at) => {
    const before = blocks[at - 1]
    if (block.type !== 'paragraph' || before?.type !== 'picture') return true
    const words = plain(block.line)
    if (words === '' || (words !== plain(before.caption) && words !== tidy(before.alt))) return true
    if (before.caption.length === 0) {
      before.caption = block.line
      return false
    }
    dropLine(block.line, 'The caption of the picture before, once more.')
    return false
  })
}

function dropLine(line: Inline[], why: string): void {
  for (const inline of line) if (inline.type === 'words') drop(inline.entry, why)
}

function plain(line: Inline[]): string {
  return tidy(textOfLine(line))
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
