import { z } from 'zod'
import type { ResourceType } from '@/vocabulary/nouns'

/** The fields that every resource has. */
export function resourceFields<T extends ResourceType>(type: T) {
  return {
    id: z.uuid().describe('Stable id, never reused.'),
    type: z.literal(type).describe('Plural noun of the resource, as in its path.'),
    slug: z
      .string()
      .describe('The last part of its address. It may change; the old one redirects.'),
    url: z.url().describe('The public page.'),
    apiUrl: z.url().describe('This resource in the API.'),
    publishedAt: z.iso.datetime().describe('When it was first published, UTC.'),
    updatedAt: z.iso.datetime().describe('When what is public last changed, UTC.'),
  }
}

export const Image = z
  .object({
    url: z.url().describe('The largest version.'),
    width: z.int().positive().describe('Pixels.'),
    height: z.int().positive().describe('Pixels.'),
    alt: z.string().describe('Text alternative; empty for a decoration.'),
    caption: z.string().nullable(),
    credit: z.string().nullable().describe('Who made it.'),
    sizes: z.array(
      z.object({
        url: z.url(),
        width: z.int().positive(),
        type: z.string().describe('Media type.'),
      }),
    ),
  })
  .describe('A picture in several sizes.')
export type Image = z.infer<typeof Image>
