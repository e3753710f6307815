import { unaccounted, type Ledger } from '@/editorial/import/ledger'

/** What Markdown writes around words: signs, white space, the numbers of lists and the letters of notes. */
const signs = /^(?:[\s#>*_\-+~`|:=[\]()!\\<&;{}^"'.$]|\d{1,9}[.)]|\[[ xX]\]|<!--\s*-->)*$/

/** Writes down the signs between the words. What is no sign stays unclaimed, and the report says so. */
export function claimSigns(ledger: Ledger): void {
  for (const { start, end, text, why } of ledger.spans()) {
    if (why === unaccounted && signs.test(text))
      ledger.kept({ start, end }, 'body', 'Signs of Markdown.')
  }
}
