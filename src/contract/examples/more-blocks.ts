import type { Block, Inline } from '@/contract/body'
import type { Image } from '@/contract/resource'
import { exampleOrigin, to } from './pointer'
import { generalCautions } from './safety'

/** A picture as the starter content draws it. */
export const image: Image = {
  url: `${exampleOrigin}/media/body-map.webp`,
  width: 800,
  height: 940,
  alt: 'Body map seen from the back, with the shoulder blade marked.',
  caption: 'The shoulder blade on our body map.',
  credit: 'Knotwork editors',
  sizes: [{ url: `${exampleOrigin}/media/body-map-400.webp`, width: 400, type: 'image/webp' }],
}

/** One of each block that the example article does not hold, in the words of other starter texts. */
export const moreBlocks: Block[] = [
  {
    type: 'list',
    ordered: false,
    items: generalCautions.map((caution, index) => ({
      content: [text(caution)],
      children:
        index > 0
          ? []
          : [
              {
                type: 'list',
                ordered: true,
                items: [{ content: [text('The scalenes get fingertips only')], children: [] }],
              },
            ],
    })),
  },
  { type: 'rule' },
  {
    type: 'quote',
    content: [text('If a spot is tender, you have learned that it is tender.')],
    speaker: 'Knotwork editors',
    reference: null,
    locator: null,
  },
  { type: 'figure', image, caption: image.caption, credit: image.credit },
  {
    type: 'callout',
    tone: 'controversy',
    content: [
      {
        type: 'paragraph',
        content: [
          text('It was small and unblinded, and the pressure never came without the stretch '),
          {
            type: 'citation',
            anchor: 'c-65f1c0a1b2c3d4e5f6a7b805',
            stance: 'mentions',
            items: [
              { reference: to('references/hanten2000'), number: 1, locator: null, note: null },
            ],
          },
          text('.'),
        ],
      },
    ],
  },
  {
    type: 'steps',
    items: [
      'Press slowly around the sore area until you find the most tender point.',
      'Let go slowly, then move the part gently through its range.',
    ],
  },
  { type: 'muscle-card', muscle: to('muscles/infraspinatus') },
  { type: 'product-card', product: to('products/tennis-ball') },
  {
    type: 'comparison',
    caption: 'Two balls side by side.',
    things: [
      { label: 'Tennis ball', product: to('products/tennis-ball') },
      { label: 'Lacrosse ball', product: to('products/lacrosse-ball') },
    ],
    attributes: [
      { label: 'Pressure', values: ['Light', 'Firm'] },
      { label: 'May suit', values: ['Beginners', 'People used to pressure'] },
    ],
  },
  {
    type: 'further-reading',
    items: [
      {
        target: to('articles/massage-tools-compared'),
        blurb: 'Balls, rollers, canes and hands, side by side.',
      },
    ],
  },
]

function text(content: string): Inline {
  return { type: 'text', text: content, bold: false, italic: false }
}
