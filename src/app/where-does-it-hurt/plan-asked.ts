import { noteMissing, noteRefused } from '@/content/absence'
import { findSpots } from '@/content/finder'
import { getSite } from '@/content/site'
import { planOf, type Plan } from '@/site/plan'
import { oneOf } from '@/site/query-values'
import { personSides } from '@/vocabulary/regions'

/** The plan that a query asks for, or a sentence that says why there is none. */
export async function planAsked(
  query: URLSearchParams,
): Promise<{ plan: Plan; siteName: string } | { problem: string }> {
  const region = query.get('region')
  const side = oneOf(personSides, query.get('side') ?? undefined)
  if (!region || (query.has('side') && !side)) {
    noteRefused()
    return { problem: 'A plan needs a place: ?region=… and, if it matters, &side=left or right.' }
  }
  const [found, site] = await Promise.all([findSpots({ region, side }), getSite()])
  if (!found) {
    noteMissing()
    return { problem: 'That place is not on our map.' }
  }
  const { label, laterality } = found.region
  const plan = planOf({
    place: label,
    side: laterality === 'midline' ? null : side,
    hits: found.hits,
    cautions: site.selfTreatmentCautions,
  })
  return { plan, siteName: site.name }
}

export function plainText(text: string): Response {
  return new Response(`${text}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
