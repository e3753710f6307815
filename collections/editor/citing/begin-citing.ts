import { createCommand, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'

export type Beginning = {
  /** The mark that is to be changed; without it a new one goes to the cursor. */
  key?: string
  /** How many characters in front of the cursor asked for the picker: the mark takes their place. */
  typed?: number
}

export const BEGIN_CITING = createCommand<Beginning>('BEGIN_CITING')

/** Opens the picker of references. */
export function beginCiting(editor: LexicalEditor, beginning: Beginning = {}): void {
  editor.dispatchCommand(BEGIN_CITING, beginning)
}
