import { z } from 'zod'
import { resourceTypes } from '@/vocabulary/nouns'

export const License = z
  .object({ name: z.string(), url: z.url() })
  .describe('On which terms the data may be used.')

export const Meta = z
  .object({
    license: License,
    attribution: z.array(z.string()).describe('Whom to name, one line each.'),
  })
  .describe('Terms of use.')
export type Meta = z.infer<typeof Meta>

export const PageInfo = z
  .object({
    limit: z.int().nonnegative().describe('At most so many items stand in `data`.'),
    next: z.string().nullable().describe('Cursor of the next page, for `after`; null on the last.'),
    total: z.int().nonnegative().describe('Items on all pages together.'),
  })
  .describe('Where this page stands in the list.')
export type PageInfo = z.infer<typeof PageInfo>

const self = z.url().describe('This answer: known parameters only, sorted.')
export const OneLinks = z.object({ self })
export const ListLinks = z.object({
  self,
  next: z.url().nullable().describe('The next page.'),
  prev: z.url().nullable().describe('The page before.'),
})
export type ListLinks = z.infer<typeof ListLinks>

/** A page of a list. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.object({ data: z.array(item), page: PageInfo, links: ListLinks, meta: Meta })
}

/** A single resource. */
export function oneOf<T extends z.ZodType>(item: T) {
  return z.object({ data: item, links: OneLinks, meta: Meta })
}

export const Root = z
  .object({
    name: z.string(),
    version: z.string().describe('Of this API.'),
    description: z.string(),
    license: License,
    attribution: z.array(z.string()).describe('Whom to name, one line each.'),
    counts: z.record(z.enum(resourceTypes), z.int().nonnegative()).describe('What is published.'),
    links: z.record(z.string(), z.url()).describe('Where everything is.'),
  })
  .describe('The entrance.')
export type Root = z.infer<typeof Root>
