import type { Article } from '@/contract/articles'
import type { Oembed, Room } from '@/contract/oembed'
import type { Image } from '@/contract/resource'
import type { Site } from '@/contract/site'
import type { Spot } from '@/contract/spots'
import { env } from '@/env'
import { mapSize, titleOf } from '@/site/body-map/spot-map-svg'
import type { PersonSide } from '@/vocabulary/regions'
import { quotation, type Quoted } from './quotation'

/** How another site shows a page of this one: the room it has, and which side of a spot its address names. */
export type Showing = {
  room: Room
  side: PersonSide
  site: Pick<Site, 'name' | 'disclaimer' | 'licence'>
}

/** A spot: its trouble, its map, and what it is. */
export function embedSpot(spot: Spot, showing: Showing): Oembed {
  const { room, side } = showing
  const map = {
    url: `${spot.apiUrl}/map.png${side === 'left' ? '?side=left' : ''}`,
    alt: titleOf({ map: spot, side }),
    ...mapSize,
  }
  const quoted = {
    url: `${spot.url}${side === 'left' ? '?side=left' : ''}`,
    title: `${spot.problemTitle} (${spot.name})`,
    picture: map,
    texts: [spot.summary ?? spot.location.text],
  }
  const { safety, safetyReviewed } = spot
  const reviewed = safetyReviewed ? '' : ' Not reviewed by a clinician.'
  return {
    ...frame(quoted, { ...showing, note: reviewed }),
    ...thumbnail(map, room),
    safety,
    safetyReviewed,
  }
}

/** An article: its title, its picture, and what it says in a sentence. */
export function embedArticle(article: Article, showing: Showing): Oembed {
  const { url, title, dek, authors, hero } = article
  const [author] = authors
  const picture = hero && smallest(hero)
  return {
    ...frame({ url, title, picture, texts: [dek] }, showing),
    ...(author && {
      author_name: authors.map((one) => one.title).join(', '),
      author_url: author.url,
    }),
    ...(picture && thumbnail(picture, showing.room)),
  }
}

function frame(
  quoted: Omit<Quoted, 'small'>,
  { room, site, note = '' }: Showing & { note?: string },
): Oembed {
  const small = `${site.disclaimer}${note} ${site.name}, ${site.licence.name}.`
  return {
    version: '1.0',
    type: 'rich',
    title: quoted.title,
    provider_name: site.name,
    provider_url: env.SITE_URL,
    cache_age: 3600,
    ...quotation({ ...quoted, small }, room),
  }
}

/** The smallest version that is still sharp in a quotation. */
function smallest({ url, width, height, alt, sizes }: Image): NonNullable<Quoted['picture']> {
  const size = sizes.find((one) => one.width >= 1000 && one.type !== 'image/avif')
  if (!size) return { url, alt, width, height }
  return {
    url: size.url,
    alt,
    width: size.width,
    height: Math.round((height * size.width) / width),
  }
}

/** Only where it fits: the other site shows it as large as it is. */
function thumbnail(
  { url, width, height }: { url: string; width: number; height: number },
  room: Room,
) {
  const fits = width <= (room.width ?? width) && height <= (room.height ?? height)
  return fits ? { thumbnail_url: url, thumbnail_width: width, thumbnail_height: height } : {}
}
