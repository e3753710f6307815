'use client'

import { $isBlockNode } from '@payloadcms/richtext-lexical/client'
import { $getRoot, SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useAllFormFields, useFormModified } from '@payloadcms/ui'
import { dequal } from 'dequal/lite'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect } from 'react'

/** Longer than the panel itself takes to hand a block on. Milliseconds. */
const quiet = 1_000

/**
 * Shows nothing. The panel hands what is typed in a block on to the text with each answer of its server, but takes
 * what was typed a moment before an answer as handed on too: it would stand in the block and never be saved.
 */
export function KeptBlock() {
  const [editor] = useLexicalComposerContext()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()

  useEffect(() => {
    if (!isModified) return
    const handOn = () => {
      const typed = valuesOf(fields)
      const isBehind = editor.read(() => {
        const node = $blockOf(typed)
        if (!node) return false
        const { blockType } = node.getFields()
        return !dequal(node.getFields(), { ...typed, blockType })
      })
      if (!isBehind) return
      editor.update(
        () => {
          const node = $blockOf(typed)
          node?.setFields({ ...typed, blockType: node.getFields().blockType }, true)
        },
        // Whoever types in the block keeps the cursor there.
        { tag: SKIP_DOM_SELECTION_TAG },
      )
    }
    let late = setTimeout(handOn, quiet)
    // A late answer puts back what it was asked with.
    const unlisten = editor.registerUpdateListener(() => {
      clearTimeout(late)
      late = setTimeout(handOn, quiet)
    })
    return () => {
      unlisten()
      clearTimeout(late)
    }
  }, [editor, fields, isModified])
  return null
}

type Values = { id: string; blockName: string }

/** As the panel hands them on: an empty list is left out. */
function valuesOf(fields: FormState): Values {
  const filled = Object.entries(fields).map(([path, field]) => [
    path,
    Array.isArray(field.rows) && 'value' in field ? { ...field, disableFormData: true } : field,
  ])
  return reduceFieldsToValues(Object.fromEntries(filled), true) as Values
}

/** The one block that has these values; null when it has gone, or when several say that they are it. */
function $blockOf({ id }: Values) {
  const blocks = $getRoot().getChildren().filter($isBlockNode)
  const [block, another] = blocks.filter((one) => one.getFields().id === id)
  return block && !another ? block : null
}
