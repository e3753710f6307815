import { listSpots } from '@/content/spots'
import { firstPage } from '@/contract/page'
import type { Spot, SpotSummary } from '@/contract/spots'

/** The spots before and after one in its series. A number alone does not name a series, so the name is compared. */
export async function neighboursOf({
  series,
}: Spot): Promise<{ previous: SpotSummary | null; next: SpotSummary | null }> {
  if (!series || series.number === null) return { previous: null, next: null }
  const { name, number } = series
  const asked = [number - 1, number + 1].filter((each) => each >= 0).map(String)
  const { items } = await listSpots(firstPage({ filters: { number: asked } }))
  const at = (each: number) =>
    items.find((spot) => spot.series?.name === name && spot.series.number === each) ?? null
  return { previous: at(number - 1), next: at(number + 1) }
}
