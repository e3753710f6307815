'use client'

import {
  createClientFeature,
  INSERT_INLINE_BLOCK_COMMAND,
} from '@payloadcms/richtext-lexical/client'
import { beginCiting } from './begin-citing'
import type { CitingProps } from './feature'
import { CitationIcon, FootnoteIcon } from './icons'
import { CitingPlugin } from './plugin'

export const CitingFeatureClient = createClientFeature<CitingProps>(({ props }) => {
  const group = {
    type: 'buttons' as const,
    key: 'citing',
    order: 45,
    items: [citationButton, ...(props.footnotes ? [footnoteButton] : [])],
  }
  return {
    plugins: [{ Component: CitingPlugin, position: 'normal' }],
    sanitizedClientFeatureProps: props,
    toolbarFixed: { groups: [group] },
    toolbarInline: { groups: [group] },
  }
})

type Editor = Parameters<typeof beginCiting>[0]

const citationButton = {
  ChildComponent: CitationIcon,
  key: 'cite',
  label: 'Cite',
  onSelect: ({ editor }: { editor: Editor }) => beginCiting(editor),
  order: 1,
}

const footnoteButton = {
  ChildComponent: FootnoteIcon,
  key: 'footnote',
  label: 'Footnote',
  onSelect: ({ editor }: { editor: Editor }) => {
    const fields = { blockName: '', blockType: 'footnote', id: '' }
    editor.dispatchCommand(INSERT_INLINE_BLOCK_COMMAND, fields)
  },
  order: 2,
}
