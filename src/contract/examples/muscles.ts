import type { Muscle } from '@/contract/muscles'
import { identity, to } from './pointer'
import { sources } from './sources'

/** Built from the starter data. */
export const muscle: Muscle = {
  ...identity('muscles', 'infraspinatus'),
  name: 'Infraspinatus',
  latinName: 'Musculus infraspinatus',
  aliases: ['rotator cuff (back)'],
  region: to('regions/shoulder.blade'),
  isGroup: false,
  parts: [],
  origin: {
    text: 'Infraspinous fossa of the scapula',
    sources: [sources.commonAnatomy, sources.alexaMuscles],
  },
  insertion: {
    text: 'Middle facet of the greater tubercle of the humerus',
    sources: [sources.commonAnatomy, sources.alexaMuscles],
  },
  action: [
    {
      text: 'turn the arm outward',
      sources: [sources.commonAnatomy, sources.alexaMuscles],
    },
    {
      text: 'hold the head of the humerus in its socket',
      sources: [sources.commonAnatomy, sources.alexaMuscles],
    },
  ],
  innervation: {
    text: 'Suprascapular nerve (C5, C6)',
    sources: [sources.commonAnatomy, sources.alexaMuscles],
  },
  bloodSupply: {
    text: 'Suprascapular and circumflex scapular arteries',
    sources: [sources.commonAnatomy],
  },
  identifiers: {
    fma: 'FMA:32546',
    uberon: 'UBERON:0001477',
    ta98: 'A04.6.02.008',
    ta2: null,
    wikidata: null,
    meshTree: null,
    sources: [sources.uberon, sources.hominumTa98],
  },
  summary:
    'The muscle on the flat of the shoulder blade below its bony ridge, part of the rotator cuff. It turns the arm outward and holds the head of the upper arm bone in its socket.',
  diagram: null,
  spots: [to('spots/infraspinatus')],
  articles: [to('articles/trigger-points-what-is-known')],
  products: [to('products/lacrosse-ball'), to('products/massage-cane'), to('products/tennis-ball')],
  body: [
    {
      type: 'paragraph',
      content: [
        {
          type: 'text',
          text: 'Its complaint is said to be felt elsewhere: deep in the front of the shoulder and in the upper arm, while the tender place is behind. The shoulder may feel stiff.',
          bold: false,
          italic: false,
        },
      ],
    },
    {
      type: 'paragraph',
      content: [
        {
          type: 'text',
          text: 'A review of patient records partly agrees with the traditional map, with the front and side of the upper arm as the commonest place. That is description too, and certainty stays low.',
          bold: false,
          italic: false,
        },
      ],
    },
  ],
}
