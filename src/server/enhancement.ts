import { readdirSync } from 'node:fs'

/** What every page for readers names beside its own text: our two scripts, and the rules for what to fetch ahead. */
export type Enhancement = { markup: string; headers: Record<string, string> }

/** While developing, Next answers by itself and pages go without. */
export const noEnhancement: Enhancement = { markup: '', headers: {} }

/** Finds the files that src/commands/bundle.mjs wrote, whose names change with their content. */
export function readEnhancement(folder = '.next/assets'): Enhancement {
  const files = namesIn(folder)
  const at = (start: string): string => {
    const name = files.find((file) => file.startsWith(`${start}.`))
    if (name) return `/assets/${name}`
    throw new Error(`The build has no ${start} in ${folder}. Run \`npm start\`, which builds it.`)
  }
  return {
    // The first runs before anything is drawn (docs/decisions); the second when the page has been read.
    markup: `<script src="${at('theme')}"></script><script type="module" src="${at('enhance')}"></script>`,
    headers: { 'speculation-rules': `"${at('speculation-rules')}"` },
  }
}

/** Puts the scripts behind the declaration of the encoding, which has to stand among the first bytes. */
export function enhanced(html: string, { markup }: Enhancement): string {
  return html.replace(/<head>(<meta charset="utf-8"\/?>)?/i, (start) => `${start}${markup}`)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return [] // no such folder; whoever asks for a file of it is told
  }
}
