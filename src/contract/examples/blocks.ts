import type { Block, Inline } from '@/contract/body'
import { to } from './pointer'

/** The opening of a starter article, shortened. */
export const opening: Block[] = [
  {
    type: 'paragraph',
    content: [
      text('Press along the top of your shoulder, and you may find '),
      {
        type: 'link',
        url: to('spots/upper-trapezius').url,
        target: to('spots/upper-trapezius'),
        content: [
          { type: 'text', text: 'a place that makes you wince', bold: false, italic: false },
        ],
      },
      text('. The argument starts with the sentence that says what the place '),
      { type: 'text', text: 'is', bold: false, italic: true },
      text('.'),
    ],
  },
  {
    type: 'definition',
    term: 'Trigger point',
    content: [
      text(
        'A small tender place in a muscle, said to lie in a tight band of fibres and to cause pain that is felt somewhere else.',
      ),
    ],
  },
  {
    type: 'heading',
    level: 2,
    anchor: 'the-claim-put-fairly',
    content: [text('The claim, put fairly')],
  },
  {
    type: 'paragraph',
    content: [
      text('Its first edition, catalogued under 1983,'),
      {
        type: 'footnote',
        anchor: 'f-65f1c0a1b2c3d4e5f6a7b801',
        number: 1,
        content: [
          {
            type: 'text',
            text: 'The foreword of the third edition dates the first volume 1982; the catalogue record we saw says 1983.',
            bold: false,
            italic: false,
          },
        ],
      },
      text(' fixed the classic referral maps '),
      {
        type: 'citation',
        anchor: 'c-65f1c0a1b2c3d4e5f6a7b802',
        stance: 'mentions',
        items: [{ reference: to('references/travell1983'), number: 1, locator: null, note: null }],
      },
      text('.'),
    ],
  },
  {
    type: 'paragraph',
    content: [
      text('Take '),
      {
        type: 'link',
        url: to('muscles/infraspinatus').url,
        target: to('muscles/infraspinatus'),
        content: [{ type: 'text', text: 'the infraspinatus', bold: false, italic: false }],
      },
      text(
        ': among 297 patients diagnosed with pain from this muscle, the ache most often went to the front and side of the upper arm ',
      ),
      {
        type: 'citation',
        anchor: 'c-65f1c0a1b2c3d4e5f6a7b804',
        stance: 'supports',
        items: [{ reference: to('references/kwon2017'), number: 2, locator: null, note: null }],
      },
      text('.'),
    ],
  },
  { type: 'spot-card', spot: to('spots/infraspinatus') },
]

/** Its table of evidence, and its end. */
export const ending: Block[] = [
  {
    type: 'heading',
    level: 2,
    anchor: 'the-finger-that-finds-it',
    content: [text('The finger that finds it')],
  },
  {
    type: 'paragraph',
    content: [
      text('Examiners agree fairly on tenderness but poorly on taut bands and twitches '),
      {
        type: 'citation',
        anchor: 'c-65f1c0a1b2c3d4e5f6a7b803',
        stance: 'contradicts',
        items: [{ reference: to('references/lucas2009'), number: 3, locator: null, note: null }],
      },
      text('.'),
    ],
  },
  {
    type: 'data-table',
    caption:
      'Our own summary of two records: the 2018 expert panel and the 2009 review of hands-on examination.',
    headerRow: true,
    headerColumn: true,
    source: null,
    rows: [
      [[text('Sign')], [text('Agreed by the panel')], [text('Do examiners agree on finding it?')]],
      [[text('Tender spot')], [text('Yes')], [text('Fairly')]],
      [[text('Taut band')], [text('Yes')], [text('Poorly')]],
    ],
  },
  {
    type: 'pull-quote',
    text: 'Relief is worth having whatever explains it, but relief cannot tell you what was wrong.',
  },
  {
    type: 'care-card',
    urgency: 'urgent',
    who: 'See a doctor the same day',
    when: [
      'New numbness or weakness in an arm, or a cold hand',
      'Pain after a hard fall or accident',
    ],
  },
]

function text(content: string): Inline {
  return { type: 'text', text: content, bold: false, italic: false }
}
