import { picturesOf } from '@/editorial/checks/pictures'
import { rule } from '@/editorial/checks/rule'

export const altMissing = rule({
  name: 'alt-missing',
  area: 'media',
  severity: 'error',
  about: 'Who does not see a picture has to be told what it shows.',
  on: ['articles', 'spots', 'muscles', 'media'],
  find: (document, library) =>
    picturesOf(document, library)
      .filter(({ media }) => media.alt.trim() === '' && !media.decorative)
      .map(({ path, media }) => ({
        path,
        quote: media.title,
        message: `The picture “${media.title}” has no text for those who do not see it: say what it shows, or tick “Decoration only”.`,
      })),
  examples: {
    fires: [
      { type: 'media', alt: '' },
      { type: 'media', alt: '   ' },
      '::figure{media="blank.webp"}',
      { type: 'articles', hero: 'media:blank.webp' },
    ],
    silent: [
      { type: 'media' },
      { type: 'media', alt: '', decorative: true },
      '::figure{media="good.webp"}',
      { type: 'articles', hero: 'media:good.webp' },
    ],
  },
})
