import type { Body } from '@/contract/body'
import type { Absence } from '@/contract/page'
import type { Meta } from '@/contract/envelope'
import type { Site } from '@/contract/site'
import type { BodyFormat } from '@/vocabulary/formats'
import type { ResourceType } from '@/vocabulary/nouns'
import type { Report } from './respond'

/** What every endpoint needs from content; the routes bind it once. */
export type Door = {
  site: () => Promise<Site>
  /** Licence and attribution alone: every answer carries them. */
  terms: () => Promise<Meta>
  absence: (type: ResourceType, slug: string) => Promise<Absence>
  /** A text in a format of its own. */
  writeBody: (body: Body, format: Exclude<BodyFormat, 'blocks'>) => string
  report: Report
}
