import type { RegionSummary } from '@/contract/regions'

/** Where else to look: the area that holds a region, and the other regions of that area. */
export function placesNearby(props: { region: RegionSummary; regions: RegionSummary[] }): {
  larger: RegionSummary | null
  nearby: RegionSummary[]
} {
  const { region, regions } = props
  const larger = regions.find(({ id }) => id === region.parent?.id) ?? null
  const nearby = regions.filter(
    ({ id, parent }) => id !== region.id && parent !== null && parent.id === region.parent?.id,
  )
  return { larger, nearby }
}
