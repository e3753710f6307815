import { z } from 'zod'
import type { bodyFormats } from '@/vocabulary/formats'
import type { ResourceType } from '@/vocabulary/nouns'
import { Article } from './articles'
import { Body } from './body'
import { Muscle } from './muscles'
import { resources } from './resources'
import { Spot } from './spots'

const written = z.string()

/** A text in the formats that `body` asked for. */
export const ServedBody = z
  .union([
    Body,
    written,
    z
      .object({
        blocks: Body.optional(),
        html: written.optional(),
        markdown: written.optional(),
        text: written.optional(),
      } satisfies Record<(typeof bodyFormats)[number], z.ZodType>)
      .describe('Several formats, each under its name.'),
  ])
  .describe(
    'The text: blocks, unless `?body=` asks for another format, which is a string, or for several, which stand under their names.',
  )

/** Each noun as a single resource leaves: the full form, with the text in the format that was asked for. */
export const served = {
  articles: Article.extend({ body: ServedBody }),
  muscles: Muscle.extend({ body: ServedBody }),
  spots: Spot.extend({ body: ServedBody }),
  references: resources.references.full,
  products: resources.products.full,
  regions: resources.regions.full,
  people: resources.people.full,
  topics: resources.topics.full,
} as const satisfies Record<ResourceType, z.ZodObject>
