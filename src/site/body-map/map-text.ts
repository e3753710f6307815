import type { MapRegion, MapZone, SpotMap } from '@/contract/spot-map'
import type { BodyView } from '@/vocabulary/regions'
import { zoneSideLabels } from '@/vocabulary/spots'

/** What one view of a spot's map shows, in words. */
export function mapText(props: {
  spot: Pick<SpotMap, 'location' | 'referral'>
  regions: MapRegion[]
  view: BodyView
}): string {
  const { spot, view } = props
  const drawn = new Set(
    props.regions.filter(({ shapes }) => shapes[view].length > 0).map(({ slug }) => slug),
  )
  const here = (zones: MapZone[]) => zones.filter(({ region }) => drawn.has(region.slug))
  const sentences = [
    spot.location.point.view === view ? `The spot: ${spot.location.text}` : null,
    listZones({ lead: 'Felt most', zones: here(spot.referral.primary) }),
    listZones({ lead: 'Felt at times', zones: here(spot.referral.spillover) }),
  ].filter((sentence) => sentence !== null)
  return sentences.length > 0 ? sentences.join(' ') : 'Nothing is marked in this view.'
}

/** A zone in words: its place, and the side where that is not the spot's own. */
function zoneText(zone: MapZone): string {
  return zone.side === 'opposite'
    ? `${zone.region.title} (${zoneSideLabels[zone.side]})`
    : zone.region.title
}

function listZones({ lead, zones }: { lead: string; zones: MapZone[] }): string | null {
  return zones.length > 0 ? `${lead}: ${zones.map(zoneText).join(', ')}.` : null
}
