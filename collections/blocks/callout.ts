import type { Block } from 'payload'
import { calloutToneLabels, calloutTones } from '@/vocabulary/body'
import { calloutEditor } from '@collections/editor/callout'
import { options } from '@collections/fields/options'

export const callout: Block = {
  slug: 'callout',
  labels: { singular: 'Callout', plural: 'Callouts' },
  fields: [
    {
      name: 'tone',
      type: 'select',
      label: 'Kind',
      required: true,
      defaultValue: 'tip',
      options: options(calloutTones, calloutToneLabels),
    },
    {
      name: 'content',
      type: 'richText',
      label: 'Text',
      required: true,
      editor: calloutEditor,
    },
  ],
}
