import { z } from 'zod'
import type { ZodOpenApiOperationObject } from 'zod-openapi'
import { exampleOrigin } from '@/contract/examples/pointer'
import type { PictureEndpoint } from '@/contract/endpoints'
import type { ProblemCode } from '@/vocabulary/problems'
import { personSides } from '@/vocabulary/regions'
import { answered, moved, notModified, problemAnswers } from './answers'
import { pathParameters } from './parameters'

const mapParameters = z.object({
  side: z.enum(personSides).default('right').meta({
    description: 'The side of the person on which the spot is drawn.',
    example: 'left',
  }),
})

/** An operation that answers with a drawing of a spot. */
export function pictureOperation(
  endpoint: PictureEndpoint,
  always: readonly ProblemCode[],
): ZodOpenApiOperationObject {
  const { operationId, summary, description, answer, mediaType, example } = endpoint
  // Not an `externalValue`: tools that read the document would go and fetch it.
  const examples = { infraspinatus: { summary: exampleOrigin + example, value: '' } }
  return {
    operationId,
    tags: ['spots'],
    summary,
    description,
    requestParams: { path: pathParameters('spots', 'infraspinatus'), query: mapParameters },
    responses: {
      '200': {
        ...answered(summary, { schema: answer, example: '' }),
        content: { [mediaType]: { schema: answer, examples } },
      },
      '304': notModified,
      '308': moved,
      ...problemAnswers(['invalid_parameters', 'not_found', 'gone', ...always]),
    },
  }
}
