import { apiWith } from '@/api/serve'
import { absence } from '@/content/absence'
import { writeBody } from '@/content/formats'
import { getSite, getTerms } from '@/content/site'

/** The public API, bound to the content once for all routes. */
export const api = apiWith({
  site: getSite,
  terms: getTerms,
  absence,
  writeBody,
  report: (error) => console.error('An API answer could not be made.', error),
})
