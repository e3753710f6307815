import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { bibtexOf } from '@tests/unit/editorial/bibliography/as-bibtex'
import { generatedWorks } from '@tests/unit/editorial/bibliography/generated'
import { dresses } from '@tests/unit/editorial/import/dressed'
import { generatedArticle } from '@tests/unit/editorial/import/generated-article'
import { hostile } from '@tests/unit/editorial/import/hostile'
import { messy } from '@tests/unit/editorial/import/sources'
import { wordpressExport } from '@tests/unit/editorial/import/wordpress'

export type CorpusFile = { name: string; text: string }

/** Texts in every way of writing that the importer knows, as many of each as asked for, and those written by hand. */
export function messyFiles(each: number): CorpusFile[] {
  const generated = Object.entries(dresses).flatMap(([name, { ending, can, write }]) =>
    Array.from({ length: each }, (_, seed) => ({
      name: `${name.replaceAll(' ', '-').toLowerCase()}-${seed}.${ending}`,
      text: write(generatedArticle(seed + 1, can)),
    })),
  )
  const small = messy.map(({ name, text }) => ({ name: `by-hand-${name}`, text }))
  const whole = readdirSync(byHand)
    .filter((name) => !name.endsWith('.expected'))
    .map((name) => ({ name: `whole-${name}`, text: readFileSync(path.join(byHand, name), 'utf8') }))
  return [...generated, ...small, ...whole]
}

const byHand = path.join(import.meta.dirname, '../unit/editorial/import/by-hand')

export function hostileFiles(): CorpusFile[] {
  return Object.entries(hostile).map(([name, make]) => ({ name: `hostile-${name}`, text: make() }))
}

/** Everything: messy, hostile, an export with as many posts as asked for, a bibliography. */
export function wholeCorpus({ each, posts }: { each: number; posts: number }): CorpusFile[] {
  const old = { name: 'old.xml', text: wordpressExport(posts) }
  const works = { name: 'works.bib', text: bibtexOf(generatedWorks(5 * each)) }
  return [...messyFiles(each), ...hostileFiles(), old, works]
}

export async function writeCorpus(directory: string, files: CorpusFile[]): Promise<void> {
  await mkdir(directory, { recursive: true })
  for (const { name, text } of files) await writeFile(path.join(directory, name), text)
}

/** Texts of 50 MB: a page, which is refused whole, and an export of WordPress, which is not. */
export function hugeFiles(): CorpusFile[] {
  const paragraph = '<p>It doesn’t hurt, and nobody has asked why it would.</p>\n'
  const page = paragraph.repeat(Math.ceil(50_000_000 / paragraph.length))
  const posts = 400
  const long = paragraph.repeat(Math.ceil(50_000_000 / paragraph.length / posts))
  const old = wordpressExport(posts).replaceAll('A second paragraph', () => long)
  return [
    { name: 'huge.html', text: page },
    { name: 'huge.xml', text: old.replaceAll(/post-(\d+)/g, 'huge-$1') },
  ]
}
