import { z } from 'zod'
import { Inline } from './body'
import { Relation } from './relation'

export const GlossaryEntry = z
  .object({
    term: z.string(),
    content: z.array(Inline).describe('What the word means, as the article says it.'),
    article: Relation.describe('The article that defines it.'),
  })
  .describe('A word and its meaning, taken from the definitions that stand in articles.')
export type GlossaryEntry = z.infer<typeof GlossaryEntry>
