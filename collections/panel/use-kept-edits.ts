'use client'

import { useAllFormFields, useForm } from '@payloadcms/ui'
import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * Keeps what an editor changes while a save is on its way. The panel takes over the server's values of all fields but
 * the one that was changed last, and takes a form as saved that was changed during the second of two saves: who went
 * on to the next field, or went on typing, lost that. Returns what is to be told when a save is sent.
 */
export function useKeptEdits(): () => void {
  const [fields, dispatch] = useAllFormFields()
  const { setBackgroundProcessing } = useForm()
  const before = useRef(fields)
  /** The paths of the fields that were changed since a save was last sent. */
  const edited = useRef(new Set<string>())

  // Before anything else can happen: it writes fields as they are now.
  useLayoutEffect(() => {
    for (const [path, field] of Object.entries(fields)) {
      if (field.isModified && field.value !== before.current[path]?.value) edited.current.add(path)
    }
    before.current = fields
    const unmarked = [...edited.current].flatMap((path) => {
      const field = fields[path]
      return field && !field.isModified ? [[path, { ...field, isModified: true }] as const] : []
    })
    if (unmarked.length > 0) {
      dispatch({ type: 'UPDATE_MANY', formState: Object.fromEntries(unmarked) })
    }
  }, [fields, dispatch])

  return useCallback(() => {
    edited.current.clear()
    setBackgroundProcessing(true)
  }, [setBackgroundProcessing])
}
