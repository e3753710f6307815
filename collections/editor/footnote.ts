import {
  BlocksFeature,
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  ParagraphFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import { citation } from '@collections/blocks/citation'
import { CitingFeature } from './citing/feature'
import { links } from './links'

/** The text of a footnote: as inline text, but no footnote inside. */
export const footnoteEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    links(),
    BlocksFeature({ inlineBlocks: [citation] }),
    CitingFeature({ footnotes: false }),
    InlineToolbarFeature(),
  ],
})
