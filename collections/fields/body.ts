import type { RichTextField } from 'payload'
import { richText as validateRichText } from 'payload/shared'
import { bodyEditor } from '@collections/editor/body'
import { readBody } from '@collections/hooks/read-body'

export function bodyField(args: { help: string; required?: boolean }): RichTextField {
  return {
    name: 'body',
    type: 'richText',
    label: 'Text',
    required: args.required ?? false,
    editor: bodyEditor,
    admin: { description: args.help },
    validate: async (value, options) => {
      const usual = await validateRichText(value, options)
      if (usual !== true) return usual
      const read = readBody(value)
      return 'problem' in read ? read.problem : true
    },
  }
}
