import { z } from 'zod'
import { publicActions } from '@/vocabulary/changes'
import { resourceTypes } from '@/vocabulary/nouns'
import { ListLinks, Meta, PageInfo } from './envelope'
import { OwnForm } from './own-forms'

export const Change = z
  .object({
    cursor: z.string().describe('For `after`: what came behind this change.'),
    at: z.iso.datetime().describe('When it became visible, UTC.'),
    action: z.enum(publicActions),
    type: z.enum(resourceTypes).describe('Plural noun of the resource.'),
    id: z.uuid(),
    slug: z.string().describe('Its slug after the change.'),
    apiUrl: z.url().describe('Its address in the API after the change.'),
    reason: z
      .string()
      .nullable()
      .describe('Why it went, and what took its place if anything did; null while it is there.'),
    previousSlug: z.string().nullable().describe('With `renamed`: its slug before.'),
    resource: OwnForm.nullable().describe(
      'The resource as it is now, which may be newer than this change; null when it is not public now.',
    ),
  })
  .describe('One change of one resource.')
export type Change = z.infer<typeof Change>

/** A page of the log. It always says where to go on, because the log has no end. */
export const ChangesPage = z.object({
  data: z.array(Change),
  page: PageInfo.extend({
    next: z.string().describe('Cursor for `after`, also when nothing has come behind it yet.'),
    total: z.int().nonnegative().describe('Changes in the whole log.'),
  }),
  links: ListLinks.extend({ next: z.url().describe('What came behind this page.') }),
  meta: Meta,
})
export type ChangesPage = z.infer<typeof ChangesPage>
