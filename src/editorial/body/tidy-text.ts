/** A single line: white space is one space, none at the edges. */
export function tidyText(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The same for a text that may be left out. */
export function tidyOrNull(text: string | null): string | null {
  return tidyText(text ?? '') || null
}

/** The lines that say something. */
export function tidyLines(texts: string[]): string[] {
  return texts.map(tidyText).filter((text) => text !== '')
}
