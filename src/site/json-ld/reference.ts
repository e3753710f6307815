import type { Book, Periodical, Person, Report, ScholarlyArticle, WebPage } from 'schema-dts'
import type { CslName, PartialDate, Work } from '@/contract/references'
import { graph } from './graph'

/** The work that a reference describes, and our page about it. */
export function referenceJsonLd(reference: Work) {
  const page: WebPage = {
    '@type': 'WebPage',
    url: reference.url,
    name: reference.title,
    description: reference.takeaway,
    inLanguage: 'en',
    dateModified: reference.updatedAt,
    mainEntity: workOf(reference),
  }
  const trail = [{ name: 'References', path: '/references' }]
  return graph({ page, trail, name: reference.title, url: reference.url })
}

/** A cited work in the type that fits its kind. */
export function workOf(reference: Work): ScholarlyArticle | Book | Report | WebPage {
  const { doi, pmid, isbn, sourceUrl } = reference
  const facts = {
    name: reference.title,
    author: reference.authors.map(personOf),
    datePublished: dateOf(reference.issued),
    identifier: [
      ...(doi ? [identifierOf('DOI', doi)] : []),
      ...(pmid ? [identifierOf('PMID', pmid)] : []),
    ],
    sameAs: [
      ...(doi ? [`https://doi.org/${doi}`] : []),
      ...(pmid ? [`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`] : []),
      ...(sourceUrl ? [sourceUrl] : []),
    ],
  }
  const publisher = reference.publisher
    ? { publisher: { '@type': 'Organization' as const, name: reference.publisher } }
    : {}
  switch (reference.cslType) {
    case 'book':
      return { '@type': 'Book', ...facts, ...publisher, ...(isbn ? { isbn } : {}) }
    case 'report':
      return { '@type': 'Report', ...facts, ...publisher }
    case 'webpage':
      return { '@type': 'WebPage', ...facts, ...publisher }
    default:
      return {
        '@type': 'ScholarlyArticle',
        ...facts,
        headline: reference.title,
        ...(reference.pages ? { pagination: reference.pages } : {}),
        ...(reference.containerTitle ? { isPartOf: journalOf(reference.containerTitle) } : {}),
      }
  }
}

function journalOf(name: string): Periodical {
  return { '@type': 'Periodical', name }
}

function personOf({
  family,
  given,
  literal,
}: CslName): Person | { '@type': 'Organization'; name: string } {
  if (literal) return { '@type': 'Organization', name: literal }
  return {
    '@type': 'Person',
    name: [given, family].filter(Boolean).join(' '),
    ...(family ? { familyName: family } : {}),
    ...(given ? { givenName: given } : {}),
  }
}

function identifierOf(propertyID: string, value: string) {
  return { '@type': 'PropertyValue' as const, propertyID, value }
}

/** As much of a date as is known, in ISO 8601. */
function dateOf({ year, month, day }: PartialDate): string {
  return [String(year), month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
