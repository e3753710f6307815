import 'server-only'
import type { Meta } from '@/contract/envelope'
import type { NavigationLink, Site } from '@/contract/site'
import { standardFooter, standardNavigation } from '@/vocabulary/site-links'
import { standardCautions } from '@/vocabulary/standard-cautions'
import { setting } from './settings'
import { textsOf } from './store'

/** What all pages share. */
export async function getSite(): Promise<Site> {
  const [site, policy, disclaimer, selfTreatmentCautions] = await Promise.all([
    setting('site'),
    setting('editorial-policy'),
    setting('medical-disclaimer'),
    generalCautions(),
  ])
  return {
    name: site.name,
    tagline: site.tagline,
    description: site.description,
    navigation: linksOf(site.navigation, standardNavigation),
    footer: linksOf(site.footer, standardFooter),
    licence: { name: site.licence.name, url: site.licence.url },
    attribution: textsOf(site.attribution),
    disclaimer: disclaimer.short,
    editorialPolicy: textsOf(policy.paragraphs),
    selfTreatmentCautions,
  }
}

/** On which terms the data may be used: what every answer of the API says. */
export async function getTerms(): Promise<Meta> {
  const { licence, attribution } = await setting('site')
  return { license: { name: licence.name, url: licence.url }, attribution: textsOf(attribution) }
}

/** What holds for every self-treatment; never empty. */
export async function generalCautions(): Promise<string[]> {
  const { generalCautions: cautions } = await setting('self-treatment-defaults')
  return cautions?.length ? textsOf(cautions) : standardCautions
}

function linksOf(
  rows: readonly NavigationLink[] | null | undefined,
  standard: readonly NavigationLink[],
): NavigationLink[] {
  const chosen = rows?.length ? rows : standard
  return chosen.map(({ label, href }) => ({ label, href }))
}
