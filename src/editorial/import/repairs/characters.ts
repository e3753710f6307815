import type { Ledger } from '@/editorial/import/ledger'
import type { Inline } from '@/editorial/import/pieces'
import { matches, replaceWords, type Replacement } from '@/editorial/import/replace-words'

/** Repairs the characters of a line that a wrong encoding has broken. */
export function repairCharacters(line: Inline[], ledger: Ledger): void {
  const repairs: ((line: Inline[]) => Replacement[])[] = [
    unreadable,
    mojibake,
    cutMojibake,
    apostrophes,
    quotes,
  ]
  for (const find of repairs) replaceWords(line, find(line), ledger)
}

/** What no text has: characters that once steered a printer or a terminal, and halves of characters. */
function unreadable(line: Inline[]): Replacement[] {
  return matches(
    line,
    /[\u00ad\u200b\u2060\ufeff\0-\x08\x0e-\x1f\x7f\ufffe\uffff]+|\p{Surrogate}/gu,
    ([found]) =>
      /\p{Surrogate}/u.test(found)
        ? { text: '\ufffd', why: 'Half of a character: the other half is lost.' }
        : { text: '', why: 'An invisible character, not text.' },
  )
}

/** UTF-8 that was read as Windows-1252: "â€™" for "’". The bytes must be valid UTF-8 again, else it was meant. */
function mojibake(line: Inline[]): Replacement[] {
  return matches(
    line,
    /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,3}/g,
    ([found]) => {
      const text = utf8Of(found)
      return text === null
        ? null
        : { text, why: `“${found}” is “${text}” read in a wrong encoding.` }
    },
  )
}

/** The third byte of a closing quotation mark is none of Windows-1252: many programs leave it out. */
function cutMojibake(line: Inline[]): Replacement[] {
  return matches(line, /â€(?=$|[\s.,;:!?)\]])/g, () => ({
    text: '”',
    why: 'A closing quotation mark that was read in a wrong encoding.',
  }))
}

/** What Windows-1252 has at 0x80 to 0x9f. Source: the WHATWG encoding standard, index windows-1252. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function utf8Of(text: string): string | null {
  const bytes = [...text].map((letter) => {
    const at = windows.indexOf(letter)
    return at >= 0 ? 0x80 + at : (letter.codePointAt(0) ?? 0)
  })
  if (bytes.some((byte) => byte > 0xff)) return null
  const first = bytes[0] ?? 0
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  if (bytes.length < length) return null
  const decoded = new TextDecoder('utf-8').decode(new Uint8Array(bytes.slice(0, length)))
  if (decoded.includes('\ufffd') || /[\u0080-\u009f]/.test(decoded)) return null
  return decoded + [...text].slice(length).join('')
}

/** "don?t": a letter before and a known ending after make it certain. */
function apostrophes(line: Inline[]): Replacement[] {
  return matches(line, /(?<=\p{L})\?(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/giu, () => ({
    text: '’',
    why: 'An apostrophe that had become a question mark.',
  }))
}

/**
 * "?so-called?": a question mark before a word, after white space, ends no question. Its partner is the last one of
 * the next run that ends a word; without a partner it stays.
 */
function quotes(line: Inline[]): Replacement[] {
  return matches(
    line,
    /(?<=^|[\s(\u2014–-])\?(?=[\p{L}\p{N}])([^?\n]{1,400}(?:\?(?=\?))?)\?(?=$|[\s.,;:!)\u2014–-])/gu,
    ([whole]) => ({
      text: `“${whole.slice(1, -1)}”`,
      why: 'Quotation marks that had become question marks.',
    }),
  ).flatMap(({ start, end, text, why }) => [
    { start, end: start + 1, text: text.slice(0, 1), why },
    { start: end - 1, end, text: text.slice(-1), why },
  ])
}
