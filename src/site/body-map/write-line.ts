import { element } from '@/site/markup'
import { colours } from './colours'
import { letter, type Face } from './lettering'

export type WrittenLine = {
  text: string
  x: number
  y: number
  size: number
  face?: Face
  fill?: string
  anchor?: 'start' | 'middle' | 'end'
  maxWidth?: number
}

/** A line of text as an outline. */
export function writeLine(props: WrittenLine): string {
  const { text, x, y, face = 'sans', fill = colours.ink, anchor = 'start', ...size } = props
  const { d, width, scale } = letter({ text, face, ...size })
  const start = { start: x, middle: x - width / 2, end: x - width }[anchor]
  const transform = `translate(${Math.round(start * 10) / 10} ${y}) scale(${scale} ${-scale})`
  return element('path', { d, fill, transform })
}
