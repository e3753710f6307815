import path from 'node:path'
import { ESLint, type Linter } from 'eslint'
import { describe, expect, it } from 'vitest'

type Layer = { files: string | string[]; alias: string; may: string[] }
const { layers, layerRules } = (await import(path.resolve('eslint.layers.mjs'))) as {
  layers: Record<string, Layer>
  layerRules: Linter.Config[]
}

/** A file in a layer, and an import of a layer, as a developer would write them. */
const fileIn = ({ files }: Layer) =>
  String([files].flat()[0]).replaceAll('\\', '').replace('**', 'example.mjs')
const importOf = ({ alias }: Layer) => alias.replace('**', 'example')

describe('the layer table', () => {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [{ files: ['**/*.ts', '**/*.tsx', '**/*.mjs'] }, ...layerRules],
  })
  const names = Object.keys(layers)

  it.each(names)(
    '%s may import what the table says and nothing else',
    async (name) => {
      const layer = layers[name]
      if (!layer) throw new Error(`no layer ${name}`)
      for (const other of names) {
        const target = layers[other]
        if (!target || other === name) continue
        const [result] = await eslint.lintText(`import '${importOf(target)}'\n`, {
          filePath: fileIn(layer),
        })
        const refused = result?.messages.some(({ ruleId }) => ruleId === 'no-restricted-imports')
        expect(refused, `${name} imports ${other}`).toBe(!layer.may.includes(other))
      }
    },
    60_000,
  )

  it.each([
    ['src/app/feed.xml/route.ts', '@/components/example'],
    ['src/app/feed.json/route.ts', '@/components/example'],
    ['src/app/llms.txt/route.ts', '@/components/example'],
    ['src/app/twin/[kind]/[slug]/route.ts', '@/editorial/example'],
    ['src/app/api/v1/[...rest]/route.ts', '@/editorial/example'],
    ['src/app/(site)/spots/[slug]/page.tsx', '@/editorial/example'],
  ])('holds for %s', async (filePath, forbidden) => {
    const text = `import '@/content/example'\nimport '${forbidden}'\n`
    const [result] = await eslint.lintText(text, { filePath })
    const refused = result?.messages.filter(({ ruleId }) => ruleId === 'no-restricted-imports')
    expect(refused?.map(({ line }) => line)).toEqual([2])
  })
})
