import type { Room } from '@/contract/oembed'
import { element, escapeXml } from '@/site/markup'

/** What a quotation of a page is made of; each text is a paragraph. */
export type Quoted = {
  url: string
  title: string
  picture: { url: string; alt: string; width: number; height: number } | null
  texts: string[]
  /** What may never be left out. */
  small: string
}

const widest = 560
/** What browsers put around a quotation, on both sides together. */
const indent = 80
const leastPicture = 160
const line = 24
const space = 16
const letterWidth = 8

/** A page as a quotation that fits into the room that there is: the picture shrinks or goes, then the texts go. */
export function quotation(
  quoted: Quoted,
  room: Room,
): { html: string; width: number; height: number } {
  const width = Math.min(widest, room.width ?? widest)
  const inner = Math.max(width - indent, 1)
  const most = room.height ?? Number.MAX_SAFE_INTEGER
  const whole = heightOf(quoted, inner)
  const shown = whole <= most ? quoted : { ...quoted, texts: [] }
  const words = heightOf(shown, inner)
  const picture = fit(quoted.picture, { width: inner, height: most - words - space })
  const height = words + (picture ? picture.height + space : 0)
  return { html: markup({ ...shown, picture }), width, height: Math.min(height, most) }
}

/** About how high the words become. */
function heightOf({ title, texts, small }: Quoted, width: number): number {
  const lines = (text: string) => Math.ceil((text.length * letterWidth) / width)
  const paragraphs = [title, ...texts, small].map((text) => lines(text) * line + space)
  return paragraphs.reduce((sum, height) => sum + height, 2 * space)
}

function fit(picture: Quoted['picture'], room: { width: number; height: number }) {
  if (!picture) return null
  const scale = Math.min(1, room.width / picture.width, room.height / picture.height)
  const [width, height] = [picture.width, picture.height].map((size) => Math.floor(size * scale))
  if (!width || !height || width < Math.min(leastPicture, room.width)) return null
  return { ...picture, width, height }
}

function markup({ url, title, picture, texts, small }: Quoted): string {
  const paragraph = (inner: string) => element('p', {}, inner)
  const link = (inner: string) => element('a', { href: url }, inner)
  return element(
    'blockquote',
    { cite: url },
    paragraph(link(escapeXml(title))),
    picture ? paragraph(link(image(picture))) : '',
    ...texts.map((text) => paragraph(escapeXml(text))),
    paragraph(element('small', {}, escapeXml(small))),
  )
}

function image({ url: src, ...size }: NonNullable<Quoted['picture']>): string {
  return element('img', { src, ...size })
}
