import type { File } from 'payload'
import sharp from 'sharp'
import { readStarterFiles, type StarterFiles } from './files'

/** Which places of the body an article's picture marks. */
const heroes = [
  {
    article: 'low-back-pain-first-weeks',
    view: 'back',
    top: 112,
    regions: ['back.lower', 'back.thoracolumbar', 'back.flank'],
    alt: 'Back of a body outline with the low back marked on both sides.',
  },
  {
    article: 'trigger-points-what-is-known',
    view: 'back',
    top: 62,
    regions: [],
    alt: 'Back of a body outline with a dot for each trigger point spot described on this site.',
  },
  {
    article: 'self-massage-how-and-its-limits',
    view: 'back',
    top: 48,
    regions: ['neck.base', 'shoulder.top', 'shoulder.blade', 'shoulder.blade-edge'],
    alt: 'Back of a body outline with the neck, the tops of the shoulders and the shoulder blades marked.',
  },
  {
    article: 'massage-tools-compared',
    view: 'back',
    top: 176,
    regions: ['hip.buttock-upper', 'hip.buttock-lower', 'thigh.back', 'leg.calf'],
    alt: 'Back of a body outline with the buttocks, the back of the thighs and the calves marked.',
  },
] as const

const size = { width: 1600, height: 1000 }
const colours = {
  paper: '#f4efe6',
  body: '#dfd8ca',
  line: '#8b8475',
  zone: '#14545c',
  dot: '#a3271f',
}

/** The articles' pictures, drawn from regions and spots; none is fetched. */
export async function heroPictures(): Promise<{ article: string; alt: string; file: File }[]> {
  const files = readStarterFiles()
  return Promise.all(
    heroes.map(async (hero) => {
      const data = await sharp(Buffer.from(draw({ ...hero, files })))
        .png()
        .toBuffer()
      const file = { data, mimetype: 'image/png', name: `${hero.article}.png`, size: data.length }
      return { article: hero.article, alt: hero.alt, file }
    }),
  )
}

/** A window of the body map, from shoulder to shoulder; `top` is where it begins. */
function draw(options: {
  view: string
  top: number
  regions: readonly string[]
  files: StarterFiles
}): string {
  const { regions, spots } = options.files
  const { geometry } = regions
  const outline = `<path d="${geometry.outline.body}"/><path d="${geometry.outline.head}"/>`
  const zones = regions.regions
    .filter(({ id }) => options.regions.includes(id))
    .flatMap(({ shapes }) => shapes[options.view as 'back'] ?? [])
    .map(
      ({ cx, cy, rx, ry, rotate = 0 }) =>
        `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" transform="rotate(${rotate} ${cx} ${cy})"/>`,
    )
    .join('')
  const dots = spots.spots
    .map(({ location }) => location.point)
    .filter(({ view }) => options.regions.length === 0 && view === options.view)
    .map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="2.6"/>`)
    .join('')
  const mirror = (shapes: string) =>
    `${shapes}<g transform="translate(${2 * geometry.mirrorX} 0) scale(-1 1)">${shapes}</g>`
  const height = (200 * size.height) / size.width
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 ${options.top} 200 ${height}">
<rect y="${options.top}" width="200" height="${height}" fill="${colours.paper}"/>
<g fill="${colours.body}" stroke="${colours.line}" stroke-width="0.8">${mirror(outline)}</g>
<g fill="${colours.body}"><rect x="97" y="62" width="6" height="177"/><rect x="98.6" y="9" width="2.8" height="57"/></g>
<g fill="${colours.zone}" fill-opacity="0.55">${mirror(zones)}</g>
<g fill="${colours.dot}">${mirror(dots)}</g>
</svg>`
}
