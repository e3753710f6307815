import { colours } from '@/site/body-map/colours'
import { canBeDrawn, runsLeft } from '@/site/body-map/text-runs'
import { writeLine } from '@/site/body-map/write-line'
import { element } from '@/site/markup'
import { cardSize, type ShareCard } from './card'
import { drawPicture } from './picture'
import { fitText, type Wrapped } from './wrap'

const spine = 18
const left = 84
const column = 656
const head = 88
const foot = 570

/** A card of 1200 × 630: words on the left as on the title page of a book, a drawing on the right. */
export function shareCardSvg(card: ShareCard): string {
  const { width, height } = cardSize
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    element('rect', { width, height, fill: colours.paper }),
    drawPicture(card.picture),
    element('rect', { width: spine, height, fill: colours.teal }),
    masthead(card),
    words(card),
    card.note ? note(card.note) : '',
  )
}

/** The sign of the site and its name. The sign is that of components/mark, on its own 32 × 32 plane. */
function masthead({ siteName }: ShareCard): string {
  const line = { fill: 'none', stroke: colours.teal, 'stroke-width': 2.6 }
  const gap = { fill: 'none', stroke: colours.paper, 'stroke-width': 6 }
  const loops = [
    element('path', { d: 'M30 24H14A5 5 0 0 1 14 14H30', ...line }),
    element('path', { d: 'M16 8H18A5 5 0 0 1 23 13', ...gap }),
    element('path', { d: 'M2 8H18A5 5 0 0 1 18 18H2', ...line }),
    element('path', { d: 'M9 19A5 5 0 0 0 14 24', ...gap }),
    element('path', { d: 'M14 24A5 5 0 0 1 10 16', ...line }),
  ]
  return [
    element('g', { transform: `translate(${left} ${head - 38}) scale(1.5)` }, ...loops),
    writeLine({ text: siteName, face: 'serif', size: 38, x: left + 64, y: head, maxWidth: 580 }),
  ].join('')
}

/** Label, title and sentence, together in the middle of what the head and the foot leave. */
function words({ label, title, line, note: last }: ShareCard): string {
  const room = foot - head - (last ? 118 : 44)
  const { headline, sentence } = fitWords({ title, line, room: room - above })
  const height = above + heightOf(headline) + heightOfSentence(sentence)
  const top = Math.round(head + 44 + (room - height) / 2)
  const start = top + above
  return [
    writeLine({
      text: label,
      size: 25,
      x: left,
      y: top + 24,
      fill: colours.teal,
      maxWidth: column,
    }),
    block({ text: headline, top: start, fill: colours.ink, leading: 1.12 }),
    sentence
      ? block({
          ...{ text: sentence, top: start + heightOf(headline) + between },
          ...{ fill: colours.inkSoft, leading },
        })
      : '',
  ].join('')
}

const above = 52
const between = 20
const leading = 1.34

/** The largest title that leaves room for its sentence; a title that needs all the room has it alone. */
function fitWords(asked: { title: string; line: string | null; room: number }) {
  const { title, line, room } = asked
  const sentences = line ? [fitLine(line, 3), fitLine(line, 2)] : [null]
  for (const index of titleSteps.slice(0, -1).keys()) {
    const steps = titleSteps.slice(index)
    const headline = fitText(title, { face: 'serif', width: column, steps })
    for (const sentence of sentences) {
      if (heightOf(headline) + heightOfSentence(sentence) <= room) return { headline, sentence }
    }
  }
  return {
    headline: fitText(title, { face: 'serif', width: column, steps: titleSteps.slice(2) }),
    sentence: null,
  }
}

function fitLine(text: string, mostLines: number): Wrapped {
  const steps = [{ size: 28, mostLines }]
  return fitText(text, { face: 'serif', width: column, steps, evenness: 0.2 })
}

function heightOfSentence(sentence: Wrapped | null): number {
  return sentence ? between + heightOf(sentence, leading) : 0
}

/** Short titles are large; a long one may fill the card. */
const titleSteps = [
  { size: 74, mostLines: 2 },
  { size: 64, mostLines: 3 },
  { size: 55, mostLines: 4 },
  { size: 47, mostLines: 5 },
  { size: 41, mostLines: 6 },
]

function heightOf({ lines, size }: Wrapped, spread = 1.12): number {
  return lines.length * size * spread
}

/** Lines under each other; from the right where that is how they are read. */
function block(props: { text: Wrapped; top: number; fill: string; leading: number }): string {
  const { lines, size } = props.text
  const isLeftward = runsLeft(lines.join(' '))
  return lines
    .map((text, index) =>
      writeLine({
        ...{ text, size, face: 'serif', fill: props.fill },
        ...{ x: isLeftward ? left + column : left, anchor: isLeftward ? 'end' : 'start' },
        y: Math.round(props.top + (index + 0.8) * size * props.leading),
      }),
    )
    .join('')
}

function note(text: string): string {
  const steps = [{ size: 23, mostLines: 2 }]
  const words = fitText(text, { face: 'sans', width: column, steps, evenness: 0.2 })
  const top = foot - (words.lines.length - 1) * 32
  return [
    element('rect', { x: left, y: top - 44, width: 56, height: 2, fill: colours.figureEdge }),
    ...words.lines.map((line, index) =>
      writeLine({ text: line, size: 23, x: left, y: top + index * 32, fill: colours.inkSoft }),
    ),
  ].join('')
}

/** The title as far as it can be drawn; the words of the address where our fonts have none of its signs. */
export function drawableTitle({ title, slug }: { title: string; slug: string }): string {
  return canBeDrawn(title, 'serif') ? title : slug.replaceAll('-', ' ')
}
