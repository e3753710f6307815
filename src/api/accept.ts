type Range = { type: string; subtype: string; weight: number }

/** Whether a reader that sent this `Accept` takes a media type (RFC 9110, 12.5.1: the closest range decides). */
export function accepts(accept: string | null, mediaType: string): boolean {
  if (accept === null || accept.trim() === '') return true
  const [type = '', subtype = ''] = mediaType.split('/')
  const fitting = accept
    .split(',')
    .map(readRange)
    .filter((range) => range !== null)
    .filter((range) => covers(range, { type, subtype }))
    .sort((a, b) => closeness(b) - closeness(a))
  return (fitting[0]?.weight ?? 0) > 0
}

function readRange(text: string): Range | null {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const match = /^([^/\s]+)\/([^/\s]+)$/.exec(range)
  if (!match) return null
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  const weight = quality === undefined ? 1 : Number(quality.slice(2))
  return {
    type: match[1] ?? '',
    subtype: match[2] ?? '',
    weight: Number.isNaN(weight) ? 0 : weight,
  }
}

function covers(range: Range, { type, subtype }: { type: string; subtype: string }): boolean {
  if (range.type === '*') return range.subtype === '*'
  return range.type === type && (range.subtype === '*' || range.subtype === subtype)
}

function closeness({ type, subtype }: Range): number {
  return Number(type !== '*') + Number(subtype !== '*')
}
