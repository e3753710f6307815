import type { GlobalConfig } from 'payload'
import { textList } from '@collections/fields/text-list'
import { recordGlobal } from '@collections/hooks/record-outside'
import { followMergesInGlobal } from '@collections/references/merging/merged-into'
import { settingAccess } from './access'

export const editorialPolicy: GlobalConfig = {
  slug: 'editorial-policy',
  label: 'Editorial policy',
  access: settingAccess,
  hooks: { beforeChange: [followMergesInGlobal], afterChange: [recordGlobal] },
  admin: { group: 'Site', description: 'How we work. It stands on the page “About”.' },
  graphQL: false,
  versions: { max: 0 },
  fields: [textList({ name: 'paragraphs', label: 'Paragraphs', one: 'Paragraph', required: true })],
}
