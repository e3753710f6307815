import bidiFactory from 'bidi-js'
import type { Font } from 'fontkit'
import { fontWith, type Face } from './fonts'

/** Signs that one font has, in one direction. */
export type Run = { font: Font; text: string; level: number }

const bidi = bidiFactory()

/**
 * A line in pieces, from left to right as they are seen: Hebrew and Arabic run the other way (Unicode Standard Annex 9).
 * Signs that no font has are left out.
 */
export function runsOf(line: string, face: Face): Run[] {
  const text = line.normalize('NFC')
  const { levels } = bidi.getEmbeddingLevels(text)
  const runs: Run[] = []
  let at = 0
  for (const sign of text) {
    const level = levels[at] ?? 0
    at += sign.length
    const shown = level % 2 ? (bidi.getMirroredCharacter(sign) ?? sign) : sign
    const last = runs.at(-1)
    const font = fontFor({ sign: shown, face, last: last?.level === level ? last.font : null })
    if (font && last?.font === font && last.level === level) last.text += shown
    else if (font) runs.push({ font, text: shown, level })
  }
  return inVisualOrder(runs)
}

/** Whether a line is read from right to left. */
export function runsLeft(text: string): boolean {
  return bidi.getEmbeddingLevels(text).paragraphs[0]?.level === 1
}

/** Whether any sign of a text can be drawn. */
export function canBeDrawn(text: string, face: Face): boolean {
  return [...text].some((sign) => sign.trim() && fontWith(sign.codePointAt(0) ?? 0, face))
}

/** Stays with the font of the sign before for what most fonts have, such as the space, so that a run is not torn. */
function fontFor({ sign, face, last }: { sign: string; face: Face; last: Font | null }) {
  const codePoint = sign.codePointAt(0) ?? 0
  if (last?.hasGlyphForCodePoint(codePoint)) return last
  return fontWith(codePoint, face)
}

/** Rule L2: from the highest level down to the lowest odd one, what stands at a level or above is turned round. */
function inVisualOrder(runs: Run[]): Run[] {
  const ordered = [...runs]
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start
      while ((ordered[end]?.level ?? -1) >= level) end += 1
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse())
      start = Math.max(start, end)
    }
  }
  return ordered
}
