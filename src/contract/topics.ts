import { z } from 'zod'
import { topicKinds } from '@/vocabulary/topics'
import { Relation } from './relation'
import { resourceFields } from './resource'

export const TopicSummary = z.object({
  ...resourceFields('topics'),
  title: z.string(),
  kind: z.enum(topicKinds),
  summary: z.string().nullable(),
  parent: Relation.nullable(),
  children: z.array(Relation),
  pillar: Relation.nullable().describe('The main article of the topic.'),
  spots: z.array(Relation).describe('In the order in which to read them.'),
  articles: z.array(Relation),
})
export type TopicSummary = z.infer<typeof TopicSummary>

/** Topics have no long text: list form and full form are the same. */
export const Topic = TopicSummary
export type Topic = TopicSummary
