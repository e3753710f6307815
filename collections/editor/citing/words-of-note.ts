/** So many characters of a note stand in the text. */
const most = 32

/** The first words of a rich text. */
export function wordsOfNote(content: unknown): string {
  const words = textIn(content).replace(/\s+/g, ' ').trim()
  return words.length > most ? `${words.slice(0, most).trimEnd()}…` : words
}

function textIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(textIn).join(' ')
  if (typeof value !== 'object' || value === null) return ''
  if ('text' in value && typeof value.text === 'string') return value.text
  return textIn(Object.values(value).filter((inner) => typeof inner === 'object'))
}
