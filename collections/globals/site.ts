import type { ArrayField, GlobalConfig } from 'payload'
import { reviewRuleLabels, reviewRules } from '@/vocabulary/publishing'
import { options } from '@collections/fields/options'
import { textList } from '@collections/fields/text-list'
import { webAddress } from '@collections/fields/web-address'
import { recordGlobal } from '@collections/hooks/record-outside'
import { followMergesInGlobal } from '@collections/references/merging/merged-into'
import { settingAccess } from './access'

export const site: GlobalConfig = {
  slug: 'site',
  label: 'Site',
  access: settingAccess,
  hooks: { beforeChange: [followMergesInGlobal], afterChange: [recordGlobal] },
  admin: { group: 'Site', description: 'What all pages share.' },
  graphQL: false,
  versions: { max: 0 },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Name',
          fields: [
            { name: 'name', type: 'text', label: 'Name', required: true, defaultValue: 'Knotwork' },
            {
              name: 'tagline',
              type: 'text',
              label: 'Tagline',
              required: true,
              defaultValue: 'Muscle pain, trigger points and self-massage',
            },
            {
              name: 'description',
              type: 'textarea',
              label: 'Description',
              required: true,
              defaultValue:
                'What is known about muscle pain and trigger points, how sure anyone can be, and what you can do yourself.',
              admin: { description: 'Two sentences for search engines and feeds.' },
            },
          ],
        },
        {
          label: 'Navigation',
          fields: [linksField('navigation', 'Navigation'), linksField('footer', 'Footer')],
        },
        {
          label: 'Publishing',
          fields: [
            {
              name: 'review',
              type: 'select',
              label: 'Approval before publication',
              required: true,
              defaultValue: 'none',
              options: options(reviewRules, reviewRuleLabels),
            },
          ],
        },
        {
          label: 'Rights',
          fields: [
            {
              name: 'licence',
              type: 'group',
              label: 'Licence of our texts',
              fields: [
                {
                  name: 'name',
                  type: 'text',
                  label: 'Name',
                  required: true,
                  defaultValue: 'CC BY 4.0',
                },
                {
                  ...webAddress({ name: 'url', label: 'Address', required: true }),
                  defaultValue: 'https://creativecommons.org/licenses/by/4.0/',
                },
              ],
            },
            textList({
              name: 'attribution',
              label: 'Attribution',
              one: 'Sentence',
              help: 'Whom we have to name. The API and the footer show them.',
            }),
          ],
        },
      ],
    },
  ],
}

function linksField(name: string, label: string): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: 'Link', plural: 'Links' },
    admin: { description: 'Empty: the links that come with the site.' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', label: 'Text', required: true },
          {
            name: 'href',
            type: 'text',
            label: 'Address',
            required: true,
            validate: (value: string | null | undefined) =>
              /^(\/|https?:\/\/)\S*$/.test(value ?? '')
                ? true
                : 'Give a path that begins with “/”, or an address that begins with https://.',
          },
        ],
      },
    ],
  }
}
