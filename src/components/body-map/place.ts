import type { PersonSide } from '@/vocabulary/regions'

/** A place that a reader points at; `side` is null where it does not matter or was not said. */
export type Place = { region: string; side: PersonSide | null }

/** The finder's page for a place. */
export function finderPath({ region, side }: Place): string {
  const query = new URLSearchParams({ region, ...(side ? { side } : {}) })
  return `/where-does-it-hurt?${query}`
}

/** Whether a region of the map belongs to the chosen place. A region's slug starts with its parent's. */
export function isWithin(props: {
  place: Place
  region: string
  side: PersonSide | null
}): boolean {
  const { place, region, side } = props
  const sameRegion = region === place.region || region.startsWith(`${place.region}.`)
  return sameRegion && (place.side === null || side === null || place.side === side)
}
