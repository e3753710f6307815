/** A place as the address of the finder names it; without a side it is both. */
export type Place = { region: string; side: string | null }

/** The place that a link leads to, or null when it leads elsewhere. */
export function placeOf(href: string): Place | null {
  const { pathname, searchParams } = new URL(href, 'http://site.invalid')
  const region = searchParams.get('region')
  if (pathname !== '/where-does-it-hurt' || !region) return null
  return { region, side: searchParams.get('side') }
}

/** Whether one of two places lies in the other: the lower back in the back, the left side in both. */
export function overlaps(a: Place, b: Place): boolean {
  const isSameSide = a.side === null || b.side === null || a.side === b.side
  const isSamePart =
    a.region === b.region ||
    a.region.startsWith(`${b.region}.`) ||
    b.region.startsWith(`${a.region}.`)
  return isSameSide && isSamePart
}
