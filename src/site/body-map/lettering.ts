import type { Face } from './fonts'
import { runsOf, type Run } from './text-runs'

export type { Face }
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
  const { d, width } = outline(runsOf(props.text, props.face))
  const wanted = props.size / unitsPerEm
  const most = (props.maxWidth ?? Number.MAX_VALUE) / Math.max(width, 1)
  const scale = Math.round(Math.min(wanted, most) * 1e5) / 1e5
  return { d, width: width * scale, scale }
}

/** How wide a line of text is. */
export function widthOf({ text, face, size }: { text: string; face: Face; size: number }): number {
  const layouts = runsOf(text, face).map((run) => ({ run, layout: layOut(run) }))
  const widths = layouts.map(({ run, layout }) => layout.advanceWidth * unitsOf(run))
  return (widths.reduce((sum, width) => sum + width, 0) * size) / unitsPerEm
}

/** The units that outlines are given in, whatever the font has. */
const unitsPerEm = 1000

function outline(runs: Run[]): { d: string; width: number } {
  let width = 0
  const parts: string[] = []
  for (const run of runs) {
    const { glyphs, positions } = layOut(run)
    const units = unitsOf(run)
    for (const [index, glyph] of glyphs.entries()) {
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {}
      const at = [Math.round(width + xOffset * units), Math.round(yOffset * units)] as const
      parts.push(
        glyph.path
          .scale(units, units)
          .translate(...at)
          .toSVG(),
      )
      width += xAdvance * units
    }
  }
  return { d: parts.join(''), width }
}

function layOut({ font, text, level }: Run) {
  return font.layout(text, undefined, undefined, undefined, level % 2 ? 'rtl' : 'ltr')
}

function unitsOf({ font }: Run): number {
  return unitsPerEm / font.unitsPerEm
}
