import { z } from 'zod'
import { Relation } from './relation'
import { Image, resourceFields } from './resource'

export const PersonSummary = z.object({
  ...resourceFields('people'),
  name: z.string(),
  isOrganisation: z.boolean(),
  credentials: z.string().nullable(),
  bio: z.string().nullable(),
  photo: Image.nullable(),
  conflicts: z.string().nullable().describe('Conflicts of interest, in the person’s own words.'),
  articles: z.array(Relation).describe('Articles by this author.'),
})
export type PersonSummary = z.infer<typeof PersonSummary>

/** People have no long text: list form and full form are the same. */
export const Person = PersonSummary
export type Person = PersonSummary
