import { picturesOf } from '@/editorial/checks/pictures'
import { rule } from '@/editorial/checks/rule'

const useless =
  /^(?:an? |the )?(?:image|picture|photo(?:graph)?|graphic|illustration|diagram|figure|img|screenshot|untitled|alt)(?: \d+)?[.!]?$|^(?:an? |the )?(?:image|picture|photo(?:graph)?) (?:of|showing)\b|\.(?:jpe?g|png|webp|avif|gif|svg)$|^(?:img|dsc|dcim|screenshot)[-_ ]?\d+/i
/** Shorter than this names nothing; our own measure. */
const fewest = 8

export const altUseless = rule({
  name: 'alt-useless',
  area: 'media',
  severity: 'warning',
  about: 'A file name or “image of” tells nobody what the picture shows.',
  on: ['articles', 'spots', 'muscles', 'media'],
  find: (document, library) =>
    picturesOf(document, library).flatMap(({ path, media, caption }) => {
      const alt = media.alt.trim()
      if (alt === '' || media.decorative) return []
      const isUseless = useless.test(alt) || alt.length < fewest || alt === caption?.trim()
      if (!isUseless) return []
      const message = `“${alt}” does not tell what the picture shows: say it in words that the caption does not repeat.`
      return [{ path, quote: alt, message }]
    }),
  examples: {
    fires: [
      { type: 'media', alt: 'Image of a ball' },
      { type: 'media', alt: 'IMG_2041.jpg' },
      { type: 'media', alt: 'Back' },
      { type: 'media', alt: 'A ball on a wall', caption: 'A ball on a wall' },
      '::figure{media="useless.webp"}',
    ],
    silent: [
      { type: 'media', alt: 'A tennis ball between a shoulder blade and a wall' },
      { type: 'media', alt: '', decorative: true },
      '::figure{media="good.webp"}',
    ],
  },
})
