import {
  BlocksFeature,
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import { citation } from '@collections/blocks/citation'
import { footnote } from '@collections/blocks/footnote'
import { CitingFeature } from './citing/feature'
import { links } from './links'

/** Paragraphs and lists of a callout. */
export const calloutEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    OrderedListFeature(),
    UnorderedListFeature(),
    links(),
    BlocksFeature({ inlineBlocks: [citation, footnote] }),
    CitingFeature({ footnotes: true }),
    InlineToolbarFeature(),
  ],
})
