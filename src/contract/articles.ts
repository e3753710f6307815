import { z } from 'zod'
import {
  articleKinds,
  articleRoles,
  commentModes,
  epistemicStatuses,
  updateKinds,
} from '@/vocabulary/articles'
import { Body } from './body'
import { Relation } from './relation'
import { Image, resourceFields } from './resource'

export const ArticleSummary = z.object({
  ...resourceFields('articles'),
  title: z.string(),
  dek: z.string().max(160).describe('One sentence below the title; also the blurb elsewhere.'),
  kind: z.enum(articleKinds),
  role: z
    .enum(articleRoles)
    .nullable()
    .describe('Place in its subject: the main article, or a part.'),
  pillar: Relation.nullable().describe('The main article that this one belongs to.'),
  topics: z.array(Relation),
  hero: Image.nullable(),
  keyPoints: z.array(z.string()).describe('What to take away.'),
  epistemicStatus: z.enum(epistemicStatuses).nullable().describe('How sure anyone can be of it.'),
  authors: z.array(Relation),
  reviewedBy: Relation.nullable().describe('The clinician who reviewed it; null when none did.'),
  lastReviewedAt: z.iso.datetime().nullable(),
  nextReviewAt: z.iso.datetime().nullable(),
  furtherReading: z.array(
    z.object({ target: Relation, group: z.string().nullable(), blurb: z.string().nullable() }),
  ),
  updateLog: z
    .array(z.object({ date: z.iso.datetime(), kind: z.enum(updateKinds), text: z.string() }))
    .describe('What changed since first publication, newest first.'),
  disclosures: z.array(z.string()).describe('Interests that a reader should know of.'),
  comments: z.enum(commentModes),
  muscles: z.array(Relation).describe('Muscles in the body, in reading order.'),
  spots: z.array(Relation).describe('Spots in the body, in reading order.'),
  products: z.array(Relation).describe('Products in the body, in reading order.'),
  references: z.array(Relation).describe('References cited, in the order of their numbers.'),
  stats: z.object({
    words: z.int().nonnegative().describe('Words of the body, without notes.'),
    readingMinutes: z.int().nonnegative().describe('At 230 words a minute, rounded up.'),
    footnotes: z.int().nonnegative(),
    citations: z.int().nonnegative().describe('Marks in the text, not references.'),
  }),
})
export type ArticleSummary = z.infer<typeof ArticleSummary>

export const Article = ArticleSummary.extend({
  outline: z
    .array(z.object({ level: z.int().min(2).max(4), anchor: z.string(), text: z.string() }))
    .describe('The headings of the body.'),
  body: Body,
})
export type Article = z.infer<typeof Article>
