import { z } from 'zod'
import { urgencies } from '@/vocabulary/body'
import { topicKinds } from '@/vocabulary/topics'

// What we wrote ourselves beside the data, by slug.

const text = z.string().min(1)
const texts = z.array(text)

export const SpotText = z.strictObject({
  problemTitle: text,
  summary: text,
  feel: text,
  steps: texts,
  pressure: text,
  stopIf: texts,
  cautions: texts,
  careCards: z.array(z.strictObject({ urgency: z.enum(urgencies), who: text, when: texts })).min(1),
  evidenceStatement: text,
  suitable: z.boolean(),
})
export type SpotText = z.infer<typeof SpotText>
export const SpotTexts = z.record(z.string(), SpotText)

export const MuscleTexts = z.record(
  z.string(),
  z.strictObject({ summary: text, bodyParagraphs: texts }),
)
export const ProductTexts = z.record(z.string(), z.strictObject({ summary: text }))

export const TopicText = z.strictObject({
  slug: text,
  title: text,
  kind: z.enum(topicKinds),
  parent: text.nullable(),
  summary: text,
  referenceTopics: texts,
  complaints: texts,
  spots: texts,
  pillar: text.nullable(),
})
export type TopicText = z.infer<typeof TopicText>
export const TopicTexts = z.array(TopicText)
