import { readFileSync } from 'node:fs'
import path from 'node:path'
import { create, type Font } from 'fontkit'

/** The two faces of the site. */
export type Face = 'serif' | 'sans'

/** The files of a face by script, the commonest first; the scripts that neither face has come from others of their kind. */
const files: Record<Face, string[]> = {
  serif: [...scriptsOf('source-serif-4'), ...sharedScripts()],
  sans: [...scriptsOf('inter'), ...sharedScripts()],
}

/** The first file that has the sign; null where none has. */
export function fontWith(codePoint: number, face: Face): Font | null {
  for (const file of files[face]) {
    const font = open(file)
    if (font.hasGlyphForCodePoint(codePoint)) return font
  }
  return null
}

function scriptsOf(family: string): string[] {
  const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese']
  return scripts.map((script) => fileOf(family, script))
}

function sharedScripts(): string[] {
  return [fileOf('noto-naskh-arabic', 'arabic'), fileOf('noto-serif-hebrew', 'hebrew')]
}

function fileOf(family: string, script: string): string {
  return path.join(family, 'files', `${family}-${script}-wght-normal.woff2`)
}

const opened = new Map<string, Font>()

/** Opened when first needed: each takes some hundredths of a second. */
function open(file: string): Font {
  const known = opened.get(file)
  if (known) return known
  const font = create(readFileSync(path.resolve('node_modules/@fontsource-variable', file)))
  if (!('layout' in font)) throw new Error(`${file} holds several fonts.`)
  opened.set(file, font)
  return font
}
