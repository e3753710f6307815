import sharp from 'sharp'
import type { ShareCard } from './card'
import { shareCardSvg } from './share-card-svg'

/** A card as the networks take it: they show no SVG. */
export async function shareCardPng(card: ShareCard): Promise<Uint8Array<ArrayBuffer>> {
  const svg = Buffer.from(shareCardSvg(card))
  const png = await sharp(svg).png({ palette: true, dither: 0, effort: 4 }).toBuffer()
  return new Uint8Array(png)
}
