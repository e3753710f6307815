import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi'
import { endpoints, type Endpoint } from '@/contract/endpoints'
import { examples } from '@/contract/examples'
import {
  finderExample,
  listExample,
  oneExample,
  rootExample,
  searchExample,
} from '@/contract/examples/answers'
import { oembedExample } from '@/contract/examples/oembed'
import { formatExample } from '@/contract/examples/formats'
import type { FormatEndpoint } from '@/contract/format-endpoints'
import { changesExample, snapshotExample } from '@/contract/examples/sync'
import { ndjson } from '@/contract/snapshot'
import type { ResourceType } from '@/vocabulary/nouns'
import { answered, moved, notModified, problemAnswers } from './answers'
import { oembedOperation } from './oembed'
import {
  changesParameters,
  finderParameters,
  listParameters,
  membershipParameters,
  pathParameters,
  searchParameters,
  shapeParameters,
} from './parameters'
import { pictureOperation } from './pictures'

const always = [
  'not_acceptable',
  'address_too_long',
  'too_many_requests',
  'internal_error',
  'unavailable',
] as const

/** Every address of the API with what it takes and what it answers. */
export function paths(): ZodOpenApiPathsObject {
  return Object.fromEntries(
    Object.values(endpoints).map((endpoint) => [endpoint.path, { get: operation(endpoint) }]),
  )
}

function operation(
  endpoint: (typeof endpoints)[keyof typeof endpoints],
): ZodOpenApiOperationObject {
  if ('format' in endpoint) return formatOperation(endpoint)
  if ('kind' in endpoint) {
    if (endpoint.kind === 'picture') return pictureOperation(endpoint, always)
    return endpoint.kind === 'list'
      ? listOperation(endpoint, endpoint.type)
      : oneOperation(endpoint, endpoint.type)
  }
  switch (endpoint.operationId) {
    case 'getRoot':
      return plain(endpoint, { tag: 'entrance', example: rootExample })
    case 'getOpenapi':
      return plain(endpoint, { tag: 'entrance', example: { openapi: '3.1.0' } })
    case 'findSpots':
      return {
        ...plain(endpoint, { tag: 'questions', example: finderExample }),
        requestParams: { query: finderParameters },
      }
    case 'search':
      return {
        ...plain(endpoint, { tag: 'questions', example: searchExample }),
        requestParams: { query: searchParameters },
      }
    case 'getOembed':
      return oembedOperation(plain(endpoint, { tag: 'questions', example: oembedExample }))
    case 'listChanges':
      return {
        ...plain(endpoint, { tag: 'sync', example: changesExample }),
        requestParams: { query: changesParameters },
      }
    case 'getSnapshot':
      return inLines(endpoint)
  }
}

function listOperation(endpoint: Endpoint, type: ResourceType): ZodOpenApiOperationObject {
  return {
    ...plain(endpoint, { tag: type, example: listExample(type) }),
    requestParams: { query: listParameters(type) },
  }
}

function oneOperation(endpoint: Endpoint, type: ResourceType): ZodOpenApiOperationObject {
  const { responses, ...rest } = plain(endpoint, { tag: type, example: oneExample(type) })
  return {
    ...rest,
    requestParams: {
      path: pathParameters(type, examples[type].slug),
      query: shapeParameters(type),
    },
    responses: { ...responses, '308': moved, ...problemAnswers(['not_found', 'gone']) },
  }
}

function formatOperation(endpoint: FormatEndpoint): ZodOpenApiOperationObject {
  const { type, of, format, answer } = endpoint
  const { responses, ...rest } = plain(endpoint, { tag: type, example: null })
  const example = formatExample(endpoint)
  const written = answered(endpoint.summary, { schema: answer, example, format })
  if (of === 'list') {
    return {
      ...rest,
      requestParams: { query: membershipParameters(type) },
      responses: { ...responses, '200': written },
    }
  }
  return {
    ...rest,
    requestParams: { path: pathParameters(type, examples[type].slug) },
    responses: {
      ...responses,
      '200': written,
      '308': moved,
      ...problemAnswers(['not_found', 'gone']),
    },
  }
}

/** What is sent as one JSON value a line; the schema is that of a line. */
function inLines(endpoint: Endpoint): ZodOpenApiOperationObject {
  const { responses, ...rest } = plain(endpoint, { tag: 'sync', example: null })
  const schema = endpoint.answer
  const example = snapshotExample.map((line) => `${JSON.stringify(line)}\n`).join('')
  return {
    ...rest,
    responses: {
      ...responses,
      '200': {
        ...answered(endpoint.summary, { schema, example }),
        content: { [ndjson]: { schema, example } },
      },
    },
  }
}

function plain(
  { operationId, summary, description, answer }: Endpoint,
  { tag, example }: { tag: string; example: unknown },
): ZodOpenApiOperationObject {
  return {
    operationId,
    tags: [tag],
    summary,
    description,
    responses: {
      '200': answered(summary, { schema: answer, example }),
      '304': notModified,
      ...problemAnswers(['invalid_parameters', ...always]),
    },
  }
}
