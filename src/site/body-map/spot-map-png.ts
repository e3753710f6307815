import sharp from 'sharp'
import { spotMapSvg } from './spot-map-svg'

/** The same picture for where no SVG is shown: previews of links, mail, documents. */
export async function spotMapPng(
  asked: Parameters<typeof spotMapSvg>[0],
): Promise<Uint8Array<ArrayBuffer>> {
  const svg = Buffer.from(spotMapSvg(asked))
  const png = await sharp(svg).png({ palette: true, dither: 0, effort: 7 }).toBuffer()
  return new Uint8Array(png)
}
