import type { ArticleSummary } from '@/contract/articles'
import type { PartialDate } from '@/contract/references'
import type { Citable } from './csl'

/** An article of ours as a work that others cite: a page on the web, published by the site. */
export function citableArticle({
  article,
  siteName,
}: {
  article: ArticleSummary
  siteName: string
}): Citable {
  const [issued, updated] = [article.publishedAt, article.updatedAt].map(dayOf)
  if (!issued || !updated) throw new Error(`${article.slug} has no date.`)
  const hasChanged = article.publishedAt.slice(0, 10) !== article.updatedAt.slice(0, 10)
  return {
    ...nothing,
    slug: article.slug,
    cslType: 'webpage',
    title: article.title,
    // Whole, as they are signed: where a family name begins is for the person to say.
    authors: article.authors.map(({ title }) => ({ family: null, given: null, literal: title })),
    issued,
    publisher: siteName,
    sourceUrl: article.url,
    ...(hasChanged ? { updated } : {}),
  }
}

function dayOf(iso: string): PartialDate {
  const date = new Date(iso)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const nothing = {
  editors: [],
  accessed: null,
  containerTitle: null,
  collectionTitle: null,
  volume: null,
  issue: null,
  cslNumber: null,
  pages: null,
  edition: null,
  publisherPlace: null,
  doi: null,
  pmid: null,
  pmcid: null,
  isbn: null,
} satisfies Partial<Citable>
