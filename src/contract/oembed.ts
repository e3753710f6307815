import { z } from 'zod'

/** As oEmbed 1.0 has it: what does not apply is missing, not null. */
export const Oembed = z
  .object({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    title: z.string(),
    author_name: z.string().optional().describe('Who wrote it; of articles only.'),
    author_url: z.url().optional(),
    provider_name: z.string(),
    provider_url: z.url(),
    cache_age: z.int().positive().describe('Seconds for which a copy may be shown.'),
    thumbnail_url: z.url().optional().describe('A picture, where one fits into what was asked.'),
    thumbnail_width: z.int().positive().optional(),
    thumbnail_height: z.int().positive().optional(),
    html: z
      .string()
      .describe(
        'A quotation with links and at most one picture: no script, no frame, no style. It may stand in a page as it is.',
      ),
    width: z.int().positive().describe('Pixels that `html` needs.'),
    height: z.int().positive().describe('About how high it becomes, in pixels.'),
    safety: z.array(z.string()).min(1).optional().describe('What to know first; of spots only.'),
    safetyReviewed: z.boolean().optional().describe('Whether a named clinician reviewed it.'),
  })
  .describe('What another site needs to show a page of this one.')
export type Oembed = z.infer<typeof Oembed>

/** The room that the other site has, in pixels; null where it does not say. */
export type Room = { width: number | null; height: number | null }
