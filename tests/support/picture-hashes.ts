import { createHash } from 'node:crypto'
import { spotMapPng } from '@/site/body-map/spot-map-png'
import { spotCard } from '@/site/share-card/cards'
import { shareCardPng } from '@/site/share-card/share-card-png'
import { exampleMap, exampleSpot } from './example-map'

/** What tells whether pictures with letters are the same, byte for byte: a card and a map. */
export async function pictureHashes(): Promise<string[]> {
  const card = spotCard({ spot: exampleSpot, map: exampleMap, siteName: 'Knotwork' })
  const pictures = [await shareCardPng(card), await spotMapPng({ map: exampleMap, side: 'right' })]
  return pictures.map((png) => createHash('sha256').update(png).digest('hex'))
}
