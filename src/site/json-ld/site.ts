import type { DefinedTermSet, WebSite } from 'schema-dts'
import type { GlossaryEntry } from '@/contract/glossary'
import type { Site } from '@/contract/site'
import { absoluteUrl } from '@/site/absolute-url'
import { graph, ourName, patients } from './graph'

/** The site itself, for its first page. */
export function siteJsonLd(site: Site) {
  const page: WebSite = {
    '@type': 'WebSite',
    url: absoluteUrl('/'),
    name: site.name,
    description: site.description,
    inLanguage: 'en',
    license: site.licence.url,
    publisher: ourName(site),
    audience: patients,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl('/search')}?q={query}` },
      query: 'required name=query',
    },
  }
  return graph({ page, trail: [], name: site.name, url: '/' })
}

/** The words of the glossary, each with the article that defines it. */
export function glossaryJsonLd(entries: GlossaryEntry[]) {
  const page: DefinedTermSet = {
    '@type': 'DefinedTermSet',
    url: absoluteUrl('/glossary'),
    name: 'Glossary',
    inLanguage: 'en',
    hasDefinedTerm: entries.map(({ term, article }) => ({
      '@type': 'DefinedTerm' as const,
      name: term,
      url: article.url,
    })),
  }
  return graph({ page, trail: [], name: 'Glossary', url: '/glossary' })
}
