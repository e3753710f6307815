import type { RichTextField } from 'payload'
import { bodyEditor } from '@collections/editor/body'

export function bodyField(args: { help: string; required?: boolean }): RichTextField {
  return {
    name: 'body',
    type: 'richText',
    label: 'Text',
    required: args.required ?? false,
    editor: bodyEditor,
    admin: { description: args.help },
  }
}
