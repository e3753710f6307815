import {
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  InlineToolbarFeature,
  ItalicFeature,
  ParagraphFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import { citation } from '@collections/blocks/citation'
import { footnote } from '@collections/blocks/footnote'
import { CitingFeature } from './citing/feature'
import { links } from './links'

/** One table; its cells hold running text. */
export const tableEditor = lexicalEditor({
  features: [
    EXPERIMENTAL_TableFeature(),
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    links(),
    BlocksFeature({ inlineBlocks: [citation, footnote] }),
    CitingFeature({ footnotes: true }),
    InlineToolbarFeature(),
  ],
})
