import 'server-only'
import type { DataFromGlobalSlug } from 'payload'
import type { Meta } from '@/contract/envelope'
import type { NavigationLink, Site } from '@/contract/site'
import { standardFooter, standardNavigation } from '@/vocabulary/site-links'
import { standardCautions } from '@/vocabulary/standard-cautions'
import { setting } from './settings'
import { textsOf } from './store'

type SelfTreatment = DataFromGlobalSlug<'self-treatment-defaults'>

/** What all pages share. */
export async function getSite(): Promise<Site> {
  const [site, policy, disclaimer, selfTreatment] = await Promise.all([
    setting('site'),
    setting('editorial-policy'),
    setting('medical-disclaimer'),
    setting('self-treatment-defaults'),
  ])
  // Looked at one by one, so that a page depends on no more than it shows.
  return {
    get name() {
      return site.name
    },
    get tagline() {
      return site.tagline
    },
    get description() {
      return site.description
    },
    get navigation() {
      return linksOf(site.navigation, standardNavigation)
    },
    get footer() {
      return linksOf(site.footer, standardFooter)
    },
    get licence() {
      return { name: site.licence.name, url: site.licence.url }
    },
    get attribution() {
      return textsOf(site.attribution)
    },
    get disclaimer() {
      return disclaimer.short
    },
    get editorialPolicy() {
      return textsOf(policy.paragraphs)
    },
    get selfTreatmentCautions() {
      return cautionsOf(selfTreatment)
    },
  }
}

/** On which terms the data may be used: what every answer of the API says. */
export async function getTerms(): Promise<Meta> {
  const { licence, attribution } = await setting('site')
  return { license: { name: licence.name, url: licence.url }, attribution: textsOf(attribution) }
}

/** What holds for every self-treatment; never empty. */
export async function generalCautions(): Promise<() => string[]> {
  const selfTreatment = await setting('self-treatment-defaults')
  return () => cautionsOf(selfTreatment)
}

function cautionsOf({ generalCautions: own }: SelfTreatment): string[] {
  return own?.length ? textsOf(own) : standardCautions
}

function linksOf(
  rows: readonly NavigationLink[] | null | undefined,
  standard: readonly NavigationLink[],
): NavigationLink[] {
  const chosen = rows?.length ? rows : standard
  return chosen.map(({ label, href }) => ({ label, href }))
}
