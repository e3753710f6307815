import { z } from 'zod'
import { urgencies } from '@/vocabulary/body'

export const CareCard = z
  .object({
    urgency: z.enum(urgencies),
    who: z.string().describe('Whom to contact.'),
    when: z.array(z.string()).min(1).describe('The signs that call for it.'),
  })
  .describe('When to get help, and from whom.')
export type CareCard = z.infer<typeof CareCard>

/** Stands in everything that holds self-treatment. */
export const safetyFields = {
  safety: z.array(z.string()).min(1).describe('Read this before anything else here. Never empty.'),
  safetyReviewed: z
    .boolean()
    .describe('True once a named clinician has reviewed the safety advice.'),
}
