import type { MedicalWebPage } from 'schema-dts'
import type { Article } from '@/contract/articles'
import type { PersonSummary } from '@/contract/people'
import type { Work } from '@/contract/references'
import type { Site } from '@/contract/site'
import { pictureOf } from './picture'
import { workOf } from './reference'
import { graph, named, ourName, patients } from './graph'

/** An article as a MedicalWebPage that cites its sources. Says of a review only what is true: nothing while none was. */
export function articleJsonLd(args: {
  article: Article
  authors: PersonSummary[]
  references: Work[]
  site: Site
}) {
  const { article, authors, references, site } = args
  const page: MedicalWebPage = {
    '@type': 'MedicalWebPage',
    url: article.url,
    name: article.title,
    headline: article.title,
    description: article.dek,
    inLanguage: 'en',
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    author: authors.map(({ name, isOrganisation, url }) =>
      isOrganisation ? { '@type': 'Organization', name, url } : { '@type': 'Person', name, url },
    ),
    publisher: ourName(site),
    license: site.licence.url,
    medicalAudience: patients,
    about: [...article.muscles, ...article.spots].map(named),
    citation: references.map(workOf),
    image: [article.hero?.url, pictureOf(article.url)].filter((url) => url !== undefined),
    ...(article.reviewedBy
      ? { reviewedBy: { '@type': 'Person', name: article.reviewedBy.title } }
      : {}),
    ...(article.lastReviewedAt ? { lastReviewed: article.lastReviewedAt.slice(0, 10) } : {}),
  }
  const trail = [
    { name: 'Articles', path: '/articles' },
    ...(article.pillar ? [{ name: article.pillar.title, path: article.pillar.url }] : []),
  ]
  return graph({ page, trail, name: article.title, url: article.url })
}
