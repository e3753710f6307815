import type { BreadcrumbList, Graph, MedicalAudience, Organization, Thing } from 'schema-dts'
import type { Relation } from '@/contract/relation'
import type { Site } from '@/contract/site'
import { absoluteUrl } from '@/site/absolute-url'

export const patients: MedicalAudience = {
  '@type': 'MedicalAudience',
  audienceType: 'Patient',
}

export function ourName({ name }: Site): Organization {
  return { '@type': 'Organization', name, url: absoluteUrl('/') }
}

/** A pointer: what it is called, and where it is described. */
export function named({ title, url }: Relation) {
  return { '@type': 'Thing' as const, name: title, url }
}

type Step = { name: string; path: string }

/** What a page is about, and the way to it. Property names are checked against schema.org by the types. */
export function graph(args: {
  page: Exclude<Thing, string>
  trail: Step[]
  name: string
  url: string
}): Graph {
  const { page, trail, name, url } = args
  const steps = [...trail, { name, path: url }]
  const breadcrumb: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: absoluteUrl(step.path),
    })),
  }
  return { '@context': 'https://schema.org', '@graph': [page, breadcrumb] }
}
