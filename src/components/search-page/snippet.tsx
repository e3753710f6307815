/** Text around a match. What stands between « and » is what matched. */
export function Snippet({ text }: { text: string }) {
  return snippetParts(text).map(({ words, isMatch }, index) =>
    isMatch ? <mark key={index}>{words}</mark> : words,
  )
}

export type SnippetPart = { words: string; isMatch: boolean }

/** The parts of a snippet. A sign without its partner is dropped: it is no word of the text. */
export function snippetParts(text: string): SnippetPart[] {
  return text
    .split(/(«[^«»]*»)/)
    .map((part) => ({
      words: part.replace(/[«»]/g, ''),
      isMatch: part.startsWith('«') && part.endsWith('»'),
    }))
    .filter(({ words }) => words !== '')
}
