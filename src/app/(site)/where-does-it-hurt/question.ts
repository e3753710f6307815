import { listSpots } from '@/content/spots'
import { firstPage } from '@/contract/page'
import type { CareCard } from '@/contract/safety'
import type { SpotSummary } from '@/contract/spots'
import { oneOf, oneText, wasRefused, type QueryValues } from '@/site/query-values'
import { wholeList } from '@/site/whole-list'
import { personSides, type PersonSide } from '@/vocabulary/regions'
import type { FinderResult } from '@/contract/finder'
import type { FinderNotice } from '@/components/finder-page/finder-page-data'
import { musclesOf } from '@/components/finder-page/next-steps'
import { mergeCareCards } from '@/components/finder-page/merge-care-cards'
import { findSpots } from '@/app/(site)/once'

type Question = { answer: FinderResult | null; side: PersonSide | null; notices: FinderNotice[] }

/** What a reader asks, as far as it can be understood, and what content answers. */
export async function readQuestion(query: QueryValues): Promise<Question> {
  const side = oneOf(personSides, query.side)
  const region = oneText(query.region)
  const answer = region ? await findSpots(region.toLowerCase(), side) : null
  const notices: FinderNotice[] = []
  if (wasRefused(query.region, answer)) notices.push('unknown-region')
  if (wasRefused(query.side, side)) notices.push('unknown-side')
  return { answer, side, notices }
}

/** What to rule out: for a place the warnings of its spots; before one is named, every sign of an emergency that we know. */
export async function careCardsOf(answer: FinderResult | null): Promise<CareCard[]> {
  const spots = answer?.hits.length ? answer.hits : await wholeList(listSpots)
  const cards = spots.flatMap((spot) => spot.careCards)
  return mergeCareCards(cards, answer?.hits.length ? ['emergency', 'urgent'] : ['emergency'])
}

/** What else there is in the muscles of the spots that were found. */
export async function spotsInSameMuscles(answer: FinderResult | null): Promise<SpotSummary[]> {
  const muscle = answer ? musclesOf(answer) : []
  if (muscle.length === 0) return []
  return (await listSpots(firstPage({ filters: { muscle }, limit: 100 }))).items
}
