import type { Field } from 'payload'
import { bodyViewLabels, bodyViews } from '@/vocabulary/regions'
import { options } from '@collections/fields/options'
import { zonesField } from '@collections/fields/zones'

export function locationFields(): Field[] {
  return [
    {
      name: 'location',
      type: 'group',
      label: 'Where it is',
      fields: [
        {
          name: 'text',
          type: 'textarea',
          label: 'In words',
          required: true,
          admin: { description: 'So that a reader finds it on the own body.' },
        },
        {
          name: 'landmarks',
          type: 'text',
          hasMany: true,
          label: 'Landmarks',
          required: true,
          admin: { description: 'What to feel for, a few words each. Enter after each.' },
        },
        zonesField({
          name: 'regions',
          label: 'Regions',
          help: 'The regions in which it lies.',
          required: true,
        }),
        pointField(),
      ],
    },
    {
      name: 'referral',
      type: 'group',
      label: 'Where it is said to be felt',
      fields: [
        zonesField({
          name: 'primary',
          label: 'Mostly',
          help: 'In order: the strongest first. The finder ranks by this order.',
          required: true,
        }),
        zonesField({
          name: 'spillover',
          label: 'At times',
          help: 'Spill-over, in order.',
        }),
        { name: 'text', type: 'textarea', label: 'In words' },
      ],
    },
  ]
}

function pointField(): Field {
  return {
    name: 'point',
    type: 'group',
    label: 'Dot on the body map',
    admin: {
      description:
        'On the viewer’s left half of the map, which is 200 wide and 470 high: in front the person’s right side, from behind the left.',
      hideGutter: true,
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'view',
            type: 'select',
            label: 'View',
            required: true,
            options: options(bodyViews, bodyViewLabels),
            admin: { width: '40%' },
          },
          coordinate({ name: 'x', label: 'From the left', max: 100 }),
          coordinate({ name: 'y', label: 'From the top', max: 470 }),
        ],
      },
    ],
  }
}

function coordinate(args: { name: string; label: string; max: number }): Field {
  return {
    name: args.name,
    type: 'number',
    label: `${args.label} (0–${args.max})`,
    required: true,
    min: 0,
    max: args.max,
    admin: { width: '30%' },
  }
}
