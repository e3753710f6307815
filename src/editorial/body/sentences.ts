type Sentence = { text: string; end: number }

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Words after which a full stop ends no sentence. */
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|approx|ca|fig|p|pp|vol|dr|prof|al)\.\s*$/i

/** The sentences of a text, each with the place where it ends (trailing white space not counted). */
export function splitSentences(text: string): Sentence[] {
  const parts: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const last = parts.at(-1)
    if (last !== undefined && abbreviation.test(last)) parts[parts.length - 1] = last + segment
    else parts.push(segment)
  }
  let start = 0
  return parts.map((part) => {
    const end = start + part.trimEnd().length
    start += part.length
    return { text: part.trim(), end }
  })
}
