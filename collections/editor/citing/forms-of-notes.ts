import type { FormState } from 'payload'

/** The forms of the blocks and marks of one editor, by their ids; Payload takes a form that is here instead of asking. */
export type Forms = Record<string, { formState?: FormState }>

const known = new WeakMap<Forms, FormState>()

/** Keeps the form of a footnote that the server has made, for all others of the same editor: without its text. */
export function keepFormOfNotes(forms: Forms, formState: FormState): void {
  if (known.has(forms)) return
  const content = { ...formState.content, value: undefined, initialValue: undefined }
  known.set(forms, { ...formState, content })
}

export function formOfNotes(forms: Forms): FormState | undefined {
  return known.get(forms)
}
