import type { RequiredDataFromCollectionSlug } from 'payload'
import { readArticle } from '@/editorial/markdown'
import type { StarterFiles } from './files'
import { starterId } from './ids'

type Data = RequiredDataFromCollectionSlug<'articles'>

/** Pillars first: a part of a subject names its main article. Further reading is returned apart, since articles name each other. */
export function articleRecords(files: StarterFiles): { data: Data; later: Partial<Data> }[] {
  const known = slugsOf(files)
  const resolve = (type: string, slug: string) =>
    known[type]?.has(slug) ? starterId(type, slug) : null
  return files.articles
    .map(({ file, text }) => {
      const article = readArticle(text, { resolve })
      if (article.problems.length) {
        const lines = article.problems.map(({ line, message }) => `line ${line}: ${message}`)
        throw new Error(`src/starter/articles/${file}: ${lines.join('; ')}`)
      }
      return { data: toData(article), later: furtherReading(article) }
    })
    .sort((a, b) => Number(Boolean(a.data.pillar)) - Number(Boolean(b.data.pillar)))
}

type ReadArticle = ReturnType<typeof readArticle>

function toData({ frontMatter, body }: ReadArticle): Data {
  return {
    id: starterId('articles', frontMatter.slug),
    slug: frontMatter.slug,
    title: frontMatter.title,
    dek: frontMatter.dek,
    kind: frontMatter.kind,
    role: frontMatter.role ?? null,
    pillar: frontMatter.pillar ? starterId('articles', frontMatter.pillar) : null,
    topics: frontMatter.topics.map((slug) => starterId('topics', slug)),
    keyPoints: frontMatter.keyPoints.map((text) => ({ text })),
    epistemicStatus: frontMatter.epistemicStatus ?? null,
    authors: frontMatter.authors.map((slug) => starterId('people', slug)),
    disclosures: frontMatter.disclosures.map((text) => ({ text })),
    comments: 'off',
    // The reader builds the tree that Payload's generated type describes node by node.
    body: body as Data['body'],
    _status: 'published',
  }
}

function furtherReading({ frontMatter }: ReadArticle): Partial<Data> {
  return {
    furtherReading: frontMatter.furtherReading.map(({ target, group, blurb }) => {
      const [relationTo = '', slug = ''] = target.split('/')
      return {
        target: { relationTo: relationTo as 'articles', value: starterId(relationTo, slug) },
        group: group ?? null,
        blurb: blurb ?? null,
      }
    }),
  }
}

function slugsOf(files: StarterFiles): Record<string, Set<string>> {
  return {
    articles: new Set(files.articles.map(({ file }) => file.replace(/\.md$/, ''))),
    muscles: new Set(files.muscles.muscles.map(({ slug }) => slug)),
    spots: new Set(files.spots.spots.map(({ slug }) => slug)),
    references: new Set(files.references.map(({ id }) => id)),
    products: new Set(files.products.products.map(({ slug }) => slug)),
    regions: new Set(files.regions.regions.map(({ id }) => id)),
    topics: new Set(files.texts.topics.map(({ slug }) => slug)),
    people: new Set(['knotwork-editors']),
  }
}
