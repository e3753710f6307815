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
  muscles: [to('muscles/infraspinatus')],
  spots: [to('spots/latissimus-dorsi'), to('spots/infraspinatus')],
}
