import { z } from 'zod'
import { Relation } from './relation'

export const Source = z
  .object({
    title: z.string().describe('What the source is.'),
    address: z.string().nullable().describe('Where it was seen; not always a web address.'),
    licence: z.string().nullable().describe('On which terms it may be used.'),
    reference: Relation.nullable().describe('The entry in our bibliography, when it has one.'),
  })
  .describe('Where a statement comes from.')
export type Source = z.infer<typeof Source>

export const Fact = z
  .object({
    text: z.string().describe('The statement.'),
    sources: z.array(Source).describe('Empty means that no source is recorded.'),
  })
  .describe('A statement with its sources.')
export type Fact = z.infer<typeof Fact>
