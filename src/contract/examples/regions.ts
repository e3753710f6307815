import type { Region } from '@/contract/regions'
import { identity, to } from './pointer'

/** Built from the starter data. */
export const region: Region = {
  ...identity('regions', 'shoulder.blade'),
  label: 'Shoulder blade',
  parent: to('regions/shoulder'),
  children: [],
  laterality: 'paired',
  views: ['back'],
  aliases: ['scapula'],
  shapes: {
    front: [],
    back: [
      {
        type: 'ellipse',
        cx: 76,
        cy: 119,
        rx: 9,
        ry: 17,
        rotate: 8,
      },
    ],
  },
  outlines: { front: null, back: 'M70 102Q84 104 82 120Q80 136 72 136Q66 118 70 102Z' },
  muscles: [to('muscles/infraspinatus')],
  spots: [to('spots/latissimus-dorsi'), to('spots/infraspinatus')],
}
