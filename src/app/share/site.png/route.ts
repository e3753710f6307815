import { getSite } from '@/content/site'
import { listSpots } from '@/content/spots'
import { cardAnswer } from '@/site/share-card/answer'
import { siteCard } from '@/site/share-card/cards'
import { wholeList } from '@/site/whole-list'

export const dynamic = 'force-dynamic'

/** The picture of every page that has none of its own. */
export async function GET(): Promise<Response> {
  const [site, spots] = await Promise.all([getSite(), wholeList(listSpots)])
  return cardAnswer(siteCard({ site, spots }))
}
