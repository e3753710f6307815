import { z } from 'zod'
import type { ZodOpenApiOperationObject } from 'zod-openapi'
import { examples } from '@/contract/examples'
import { moved, problemAnswers } from './answers'

const pixels = z.int().min(1).max(99_999).optional()

const oembedParameters = z.object({
  url: z.url().meta({
    description: 'The address of a spot or an article on this site; `?side=left` of a spot counts.',
    example: examples.spots.url,
  }),
  maxwidth: pixels.meta({ description: 'The width that there is, in pixels.', example: 600 }),
  maxheight: pixels.meta({ description: 'The height that there is, in pixels.', example: 800 }),
  format: z.enum(['json']).optional().meta({
    description: 'JSON is the only one; `xml`, which oEmbed also knows, is a 501.',
    example: 'json',
  }),
})

/** What asking how to show a page has beside an answer. */
export function oembedOperation(plain: ZodOpenApiOperationObject): ZodOpenApiOperationObject {
  const more = problemAnswers(['not_found', 'gone', 'not_implemented'])
  return {
    ...plain,
    requestParams: { query: oembedParameters },
    responses: { ...plain.responses, '308': moved, ...more },
  }
}
