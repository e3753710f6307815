/** The first sentence of a text; the whole of it where it has only one. */
export function firstSentence(text: string): string {
  const end = /[.?!](?=\s+\p{Lu})/u.exec(text)
  return end ? text.slice(0, end.index + 1) : text
}
