import { widthOf } from '@/site/body-map/lettering'
import type { Face } from '@/site/body-map/fonts'

export type Wrapped = { lines: string[]; size: number }
type Room = { face: Face; width: number }
type Step = { size: number; mostLines: number }

/** A text in the largest of these sizes that has room for it; in the last one it is cut, with an ellipsis. */
export function fitText(
  text: string,
  { steps, evenness = 0.5, ...room }: Room & { steps: Step[]; evenness?: number },
): Wrapped {
  const tried = steps.map(({ size, mostLines }) => {
    const lines = wrap(text, { ...room, size })
    return { lines, size, mostLines, fits: lines.length <= mostLines }
  })
  const chosen = tried.find(({ fits }) => fits) ?? tried.at(-1)
  if (!chosen) throw new Error('A text needs a size.')
  const { lines, size, mostLines, fits } = chosen
  if (fits) return { size, lines: balance(text, { count: lines.length, evenness, ...room, size }) }
  return { size, lines: cut(lines.slice(0, mostLines), { ...room, size }) }
}

/** As few lines as the width allows, broken between words; a word that is longer than a line within it. */
export function wrap(text: string, room: Room & { size: number }): string[] {
  const space = widthOf({ ...room, text: ' ' })
  const lines: { text: string; width: number }[] = []
  for (const word of wordsOf(text, room)) {
    const width = widthOf({ ...room, text: word })
    const last = lines.at(-1)
    if (last && last.width + space + width <= room.width) {
      last.text += ` ${word}`
      last.width += space + width
    } else lines.push({ text: word, width })
  }
  return lines.map((line) => line.text)
}

/** The same number of lines, but of nearly one length: the narrowest width that needs no more, down to a share of the room. */
function balance(
  text: string,
  { count, evenness, ...room }: Room & { size: number; count: number; evenness: number },
): string[] {
  let [low, high] = [room.width * (1 - evenness), room.width]
  if (count === 1) return wrap(text, room)
  while (high - low > 8) {
    const middle = (low + high) / 2
    if (wrap(text, { ...room, width: middle }).length <= count) high = middle
    else low = middle
  }
  return wrap(text, { ...room, width: high })
}

/** Ends the last line with an ellipsis: between words, or within the only one. */
function cut(lines: string[], room: Room & { size: number }): string[] {
  let last = lines.at(-1) ?? ''
  const ended = () => `${last.replace(/[\s,.;:–-]+$/, '')}…`
  while (last && widthOf({ ...room, text: ended() }) > room.width) {
    last = last.includes(' ') ? last.slice(0, last.lastIndexOf(' ')) : last.slice(0, -1)
  }
  return [...lines.slice(0, -1), ended()]
}

function wordsOf(text: string, room: Room & { size: number }): string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) =>
      widthOf({ ...room, text: word }) <= room.width ? [word] : broken(word, room),
    )
}

function broken(word: string, room: Room & { size: number }): string[] {
  const pieces = ['']
  for (const sign of word) {
    const longer = (pieces.at(-1) ?? '') + sign
    if (widthOf({ ...room, text: longer }) <= room.width) pieces[pieces.length - 1] = longer
    else pieces.push(sign)
  }
  return pieces
}
