/** When an export was written, in milliseconds: the date of its channel, before the first article. 0 where it has none. */
export function writtenAt(text: string): number {
  const head = text.slice(0, 10_000).split('<item', 1)[0] ?? ''
  const date = Date.parse(/<pubDate>([^<]*)<\/pubDate>/.exec(head)?.[1] ?? '')
  return Number.isNaN(date) ? 0 : date
}
