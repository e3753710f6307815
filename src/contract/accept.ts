import { mediaTypes, type Format } from '@/vocabulary/formats'

type Range = { type: string; subtype: string; weight: number }

/**
 * The format in which a reader that sent this `Accept` is answered; null when none of them will do. Of equals the first
 * goes. HTML counts half: browsers name it before everything, and who opens an address of the API in one wants to see
 * what the API says.
 */
export function chooseFormat(accept: string | null, formats: readonly Format[]): Format | null {
  const ranked = formats
    .map((format) => ({ format, weight: weightOf(accept, mediaTypes[format]) }))
    .map(({ format, weight }) => ({ format, weight: format === 'html' ? weight / 2 : weight }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return ranked[0]?.format ?? null
}

/** Whether a reader that sent this `Accept` takes a media type. */
export function accepts(accept: string | null, mediaType: string): boolean {
  return weightOf(accept, mediaType) > 0
}

/** How much a media type is wanted, from 0 to 1 (RFC 9110, 12.5.1: the closest range decides). */
function weightOf(accept: string | null, mediaType: string): number {
  if (accept === null || accept.trim() === '') return 1
  const [type = '', subtype = ''] = mediaType.split('/')
  const fitting = accept
    .split(',')
    .map(readRange)
    .filter((range) => range !== null)
    .filter((range) => covers(range, { type, subtype }))
    .sort((a, b) => closeness(b) - closeness(a))
  return fitting[0]?.weight ?? 0
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
