import {
  BlocksFeature,
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  ParagraphFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import { citation } from '@collections/blocks/citation'
import { footnote } from '@collections/blocks/footnote'
import { CitingFeature } from './citing/feature'
import { links } from './links'

/** Running text inside a block: bold, italic, links, citations, footnotes. */
export const inlineEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    links(),
    BlocksFeature({ inlineBlocks: [citation, footnote] }),
    CitingFeature({ footnotes: true }),
    InlineToolbarFeature(),
  ],
})
