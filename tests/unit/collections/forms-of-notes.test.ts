import type { FormState } from 'payload'
import { expect, test } from 'vitest'
import { formOfNotes, keepFormOfNotes } from '@collections/editor/citing/forms-of-notes'

const made = (text: string): FormState => ({
  id: { value: text, initialValue: text },
  content: { value: text, initialValue: text, valid: true },
})

test('the form of one footnote serves the others of its editor, without its text', () => {
  const [forms, others] = [{}, {}]
  keepFormOfNotes(forms, made('first'))
  keepFormOfNotes(forms, made('second'))
  const form = formOfNotes(forms)
  expect(form?.content).toEqual({ valid: true })
  expect(form?.id?.value, 'the first one that was made').toBe('first')
  expect(formOfNotes(others)).toBeUndefined()
})
