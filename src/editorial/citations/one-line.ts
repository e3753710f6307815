/** Line breaks and runs of spaces mean one space, in BibTeX as in RIS. */
export function oneLine(text: string): string {
  return text.replace(/[^\S\u00a0]+/g, ' ').trim()
}
