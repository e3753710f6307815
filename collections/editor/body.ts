import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import { bodyBlocks, inlineBlocks } from '@collections/blocks/index'
import { CitingFeature } from './citing/feature'
import { links } from './links'
import { PastingFeature } from './pasting/feature'

/** The text of an article: a closed set of nodes, each of which the site and the API know how to show. */
export const bodyEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    OrderedListFeature(),
    UnorderedListFeature(),
    links(),
    HorizontalRuleFeature(),
    BlocksFeature({ blocks: bodyBlocks, inlineBlocks }),
    CitingFeature({ footnotes: true }),
    PastingFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
