import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { ProductFile } from './product-schema'
import { MuscleFile, ReferenceFile, RegionFile, SourceFile, SpotFile } from './schemas'
import { MuscleTexts, ProductTexts, SpotTexts, TopicTexts } from './text-schemas'

/** The starter files, each field known. A field that the loader does not know is an error, not a loss. */
export function readStarterFiles() {
  return {
    references: read('data/references.csl.json', ReferenceFile),
    muscles: read('data/muscles.json', MuscleFile),
    regions: read('data/regions.json', RegionFile),
    spots: read('data/spots.json', SpotFile),
    products: read('data/products.json', ProductFile),
    sources: read('data/sources.json', SourceFile),
    texts: {
      spots: read('texts/spots.json', SpotTexts),
      muscles: read('texts/muscles.json', MuscleTexts),
      products: read('texts/products.json', ProductTexts),
      topics: read('texts/topics.json', TopicTexts),
    },
    articles: readArticles(),
  }
}
export type StarterFiles = ReturnType<typeof readStarterFiles>

const folder = path.resolve('src/starter')

function read<T>(file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')))
  if (parsed.success) return parsed.data
  throw new Error(`src/starter/${file} is not as expected.\n${z.prettifyError(parsed.error)}`)
}

function readArticles(): { file: string; text: string }[] {
  return readdirSync(path.join(folder, 'articles'))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(folder, 'articles', file), 'utf8') }))
}
