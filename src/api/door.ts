import type { Absence } from '@/contract/page'
import type { Meta } from '@/contract/envelope'
import type { Site } from '@/contract/site'
import type { ResourceType } from '@/vocabulary/nouns'
import type { Report } from './respond'

/** What every endpoint needs from content; the routes bind it once. */
export type Door = {
  site: () => Promise<Site>
  absence: (type: ResourceType, slug: string) => Promise<Absence>
  report: Report
}

/** The terms of use, as the site's settings state them. */
export function termsOf({ licence, attribution }: Site): Meta {
  return { license: licence, attribution }
}
