import { readFileSync } from 'node:fs'
import path from 'node:path'
import { create, type Font } from 'fontkit'

/** The two faces of the site, each with the letters of Latin scripts beyond the common ones. */
const faces = { serif: 'source-serif-4', sans: 'inter' } as const
export type Face = keyof typeof faces

export type Lettering = { d: string; width: number; scale: number }

/**
 * A line of text as one outline, so that a picture needs no font where it is drawn or shown. Its start lies at 0, 0 on
 * the base line, in the units of the face: draw it with `scale`, upside down. Signs that no face has are left out.
 */
export function letter(props: {
  text: string
  face: Face
  size: number
  maxWidth?: number
}): Lettering {
  const { d, width, unitsPerEm } = outline(props.text, fontsOf(props.face))
  const wanted = props.size / unitsPerEm
  const most = (props.maxWidth ?? Number.MAX_VALUE) / Math.max(width, 1)
  const scale = Math.round(Math.min(wanted, most) * 1e5) / 1e5
  return { d, width: width * scale, scale }
}

function outline(text: string, fonts: readonly Font[]) {
  const [first] = fonts
  if (!first) throw new Error('A face has at least one file.')
  let width = 0
  const parts: string[] = []
  for (const run of runsOf(text, fonts)) {
    const { glyphs, positions } = run.font.layout(run.text)
    for (const [index, glyph] of glyphs.entries()) {
      const step = positions[index]
      parts.push(glyph.path.translate(Math.round(width + (step?.xOffset ?? 0)), 0).toSVG())
      width += step?.xAdvance ?? 0
    }
  }
  return { d: parts.join(''), width, unitsPerEm: first.unitsPerEm }
}

/** The text in pieces that one file has all the signs of. */
function runsOf(text: string, fonts: readonly Font[]): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = []
  for (const sign of text.normalize('NFC')) {
    const font = fonts.find((one) => one.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
    const last = runs.at(-1)
    if (font && last?.font === font) last.text += sign
    else if (font) runs.push({ font, text: sign })
  }
  return runs
}

const opened = new Map<Face, Font[]>()

/** Opened once; it takes a tenth of a second. */
function fontsOf(face: Face): Font[] {
  const known = opened.get(face)
  if (known) return known
  const fonts = ['latin', 'latin-ext'].map((script) => openFont(faces[face], script))
  opened.set(face, fonts)
  return fonts
}

function openFont(family: string, script: string): Font {
  const file = `${family}-${script}-wght-normal.woff2`
  const folder = path.resolve('node_modules/@fontsource-variable', family, 'files')
  const font = create(readFileSync(path.join(folder, file)))
  if (!('layout' in font)) throw new Error(`${file} holds several fonts.`)
  return font
}
