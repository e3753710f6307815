import 'server-only'
import type { FinderHit, FinderResult } from '@/contract/finder'
import type { SpotSummary, Zone } from '@/contract/spots'
import { touch } from '@/trace'
import { personSides, type PersonSide } from '@/vocabulary/regions'
import { certainties, type ZoneSide } from '@/vocabulary/spots'
import { withMore } from './noted'
import { spots } from './nouns/spots'
import { idsOfAll } from './page-of'
import { feltIn, placesNearby } from './places-nearby'
import { regionsBelow } from './region-tree'
import { getRegion } from './regions'
import { toResources } from './resources'
import { findInOrder } from './store'

type Place = { region: string; side: PersonSide | null }

/** The spots that are said to be felt in a place or below it, the likeliest first; null for a place that is not known. */
export async function findSpots({ region: slug, side }: Place): Promise<FinderResult | null> {
  const region = await getRegion(slug)
  if (!region) return null
  const asked = (await regionsBelow([region.slug], 'region')).map(({ id }) => id)
  touch(...asked.map((id) => `spots>${id}`))
  const ids = await idsOfAll('spots', feltIn(asked))
  const rows = await findInOrder('spots', { fields: spots.fields, ids })
  const found = await toResources(spots, { rows, withBody: false })
  const hits = found.flatMap((spot) => hitsOf(spot, { asked: new Set(asked), side }))
  const nearby = hits.length === 0 ? await placesNearby(region) : []
  return { region, hits: hits.sort(byLikelihood), nearby }
}

/** A spot once for each side of the person on which it may lie, by the zone that speaks most for that side. */
function hitsOf(
  spot: SpotSummary,
  { asked, side }: { asked: Set<string>; side: PersonSide | null },
): FinderHit[] {
  const matches = (zones: Zone[], match: 'primary' | 'spillover') =>
    zones.flatMap((zone, index) =>
      asked.has(zone.region.id)
        ? [{ zone, why: { match, region: zone.region, rank: index + 1 } }]
        : [],
    )
  const all = [
    ...matches(spot.referral.primary, 'primary'),
    ...matches(spot.referral.spillover, 'spillover'),
  ]
  const sides = side === null ? [null] : personSides
  return sides.flatMap((spotSide) => {
    const best = all.find(({ zone }) => side === null || sidesOf(zone.side, side).has(spotSide))
    return best ? [withMore(spot, { side: spotSide, why: best.why })] : []
  })
}

/** Where a spot lies whose zone is felt on a side of the person. */
function sidesOf(zone: ZoneSide, felt: PersonSide): Set<PersonSide | null> {
  const other = felt === 'left' ? 'right' : 'left'
  if (zone === 'midline') return new Set([felt, other])
  return new Set([zone === 'same' ? felt : other])
}

function byLikelihood(a: FinderHit, b: FinderHit): number {
  return (
    Number(a.why.match === 'spillover') - Number(b.why.match === 'spillover') ||
    a.why.rank - b.why.rank ||
    certainties.indexOf(a.evidence.certainty) - certainties.indexOf(b.evidence.certainty) ||
    compareNumbers(a, b) ||
    a.name.localeCompare(b.name, 'en') ||
    (a.side ?? '').localeCompare(b.side ?? '')
  )
}

/** What has no number stands behind what has one. */
function compareNumbers(a: FinderHit, b: FinderHit): number {
  const [first, second] = [a, b].map(({ series }) => series?.number ?? Number.MAX_SAFE_INTEGER)
  return (first ?? 0) - (second ?? 0)
}
