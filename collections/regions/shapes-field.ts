import type { ArrayField, CollapsibleField, Field } from 'payload'

/** The ellipses that draw a region on the body map. */
export function shapesField(): CollapsibleField {
  return {
    type: 'collapsible',
    label: 'Shapes on the body map',
    admin: {
      initCollapsed: true,
      description:
        'On the viewer’s left half of a map that is 200 wide and 470 high; paired regions are mirrored. In front that is the person’s right side, from behind the left.',
    },
    fields: [
      {
        name: 'shapes',
        type: 'group',
        label: false,
        admin: { hideGutter: true },
        fields: [ellipses('front', 'From the front'), ellipses('back', 'From behind')],
      },
    ],
  }
}

function ellipses(name: 'front' | 'back', label: string): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: 'Ellipse', plural: 'Ellipses' },
    fields: [
      {
        type: 'row',
        fields: [
          measure({ name: 'cx', label: 'Centre, from the left', min: 0, max: 200 }),
          measure({ name: 'cy', label: 'Centre, from the top', min: 0, max: 470 }),
          measure({ name: 'rx', label: 'Half width', min: 0.1, max: 100 }),
          measure({ name: 'ry', label: 'Half height', min: 0.1, max: 235 }),
          {
            ...measure({ name: 'rotate', label: 'Turn, degrees', min: -360, max: 360 }),
            defaultValue: 0,
          },
        ],
      },
    ],
  }
}

function measure(args: {
  name: string
  label: string
  min: number
  max: number
}): Extract<Field, { type: 'number' }> {
  return { ...args, type: 'number', required: true, admin: { width: '20%' } }
}
