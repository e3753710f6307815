import { overlaps, placeOf, type Place } from './places'

type PlaceLink = { element: Element; place: Place; isOnMap: boolean }

/** Shows where a name lies while it is pointed at, and what a part of the map is called in the list beside it. */
export function startLinkedPlaces(): void {
  const links = [...document.querySelectorAll('main a[href*="region="]')].flatMap(asPlaceLink)
  if (!links.some(({ isOnMap }) => isOnMap)) return
  const byElement = new Map(links.map((link) => [link.element, link]))
  const follow = ({ target }: Event) => {
    const element = target instanceof Element ? target.closest('a') : null
    light(links, (element && byElement.get(element)) ?? null)
  }
  document.addEventListener('pointerover', follow)
  document.addEventListener('focusin', follow)
  document.addEventListener('focusout', () => light(links, null))
}

function asPlaceLink(element: Element): PlaceLink[] {
  const place = placeOf(element.getAttribute('href') ?? '')
  return place ? [{ element, place, isOnMap: element.closest('svg') !== null }] : []
}

function light(links: PlaceLink[], at: PlaceLink | null): void {
  for (const { element, place, isOnMap } of links) {
    const isLit = at !== null && at.isOnMap !== isOnMap && overlaps(at.place, place)
    element.toggleAttribute('data-lit', isLit)
  }
}
