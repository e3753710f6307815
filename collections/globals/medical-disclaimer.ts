import type { GlobalConfig } from 'payload'
import { textList } from '@collections/fields/text-list'
import { recordGlobal } from '@collections/hooks/record-outside'
import { followMergesInGlobal } from '@collections/references/merging/merged-into'
import { settingAccess } from './access'

export const medicalDisclaimer: GlobalConfig = {
  slug: 'medical-disclaimer',
  label: 'Medical disclaimer',
  access: settingAccess,
  hooks: { beforeChange: [followMergesInGlobal], afterChange: [recordGlobal] },
  admin: { group: 'Site', description: 'What this site is not.' },
  graphQL: false,
  versions: { max: 0 },
  fields: [
    {
      name: 'short',
      type: 'textarea',
      label: 'In one or two sentences',
      required: true,
      defaultValue:
        'This site informs; it does not examine, diagnose or treat you. If you are worried, or if something gets worse, see a clinician.',
      admin: { description: 'Stands on every page.' },
    },
    textList({
      name: 'paragraphs',
      label: 'In full',
      one: 'Paragraph',
      help: 'Stands on the page “About”.',
    }),
  ],
}
