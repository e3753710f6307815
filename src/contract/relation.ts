import { z } from 'zod'
import { resourceTypes } from '@/vocabulary/nouns'

export const Relation = z
  .looseObject({
    type: z.enum(resourceTypes).describe('Plural noun of the resource, as in its path.'),
    id: z.uuid().describe('Stable id, never reused.'),
    slug: z.string().describe('The last part of its address.'),
    title: z.string().describe('Its title or name.'),
    url: z.url().describe('Its public page.'),
  })
  .describe('A pointer to another resource. With `include` its list form stands here instead.')
export type Relation = z.infer<typeof Relation>
