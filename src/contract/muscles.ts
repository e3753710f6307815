import { z } from 'zod'
import { Relation } from './relation'
import { Image, resourceFields } from './resource'
import { Body } from './body'
import { Fact, Source } from './source'

export const MuscleSummary = z.object({
  ...resourceFields('muscles'),
  name: z.string().describe('The name that people use.'),
  latinName: z.string().describe('Name in Terminologia Anatomica style, in full.'),
  aliases: z.array(z.string()),
  region: Relation.nullable().describe(
    'The body region where it lies; null while that region is not public.',
  ),
  isGroup: z.boolean().describe('True when the entry stands for several muscles.'),
  parts: z.array(z.string()).describe('What a group or a large muscle consists of.'),
  origin: Fact,
  insertion: Fact,
  action: z.array(Fact),
  innervation: Fact.nullable(),
  bloodSupply: Fact.nullable(),
  identifiers: z
    .object({
      fma: z.string().nullable(),
      uberon: z.string().nullable(),
      ta98: z.string().nullable(),
      ta2: z.string().nullable(),
      wikidata: z.string().nullable(),
      meshTree: z.string().nullable(),
      sources: z.array(Source),
    })
    .describe('Ids in other systems; null where none was seen.'),
  summary: z.string(),
  diagram: Image.nullable(),
  spots: z.array(Relation).describe('Spots that lie in it.'),
  articles: z.array(Relation).describe('Articles that deal with it.'),
  products: z.array(Relation).describe('Tools that suit it.'),
})
export type MuscleSummary = z.infer<typeof MuscleSummary>

export const Muscle = MuscleSummary.extend({ body: Body })
export type Muscle = z.infer<typeof Muscle>
