import { z } from 'zod'
import type { ZodOpenApiResponseObject } from 'zod-openapi'
import { mediaTypes, type Format } from '@/vocabulary/formats'
import { problemCodes, problems, type ProblemCode } from '@/vocabulary/problems'
import { exampleOrigin } from '@/contract/examples/pointer'
import { ApiProblem, Problem, toProblem } from '@/contract/problem'
import { answerHeaders, problemHeaders, waitHeaders } from './headers'

/** A 200 with an example. */
export function answered(
  description: string,
  { schema, example, format = 'json' }: { schema: z.ZodType; example: unknown; format?: Format },
): ZodOpenApiResponseObject {
  return {
    description,
    headers: answerHeaders,
    content: { [mediaTypes[format]]: { schema, example } },
  }
}

/** A 308 to the new slug. */
export const moved: ZodOpenApiResponseObject = {
  id: 'Moved',
  description: 'It has a new slug; the old one redirects for ever.',
  headers: z.object({
    Location: z.url().meta({
      description: 'Its address in the API.',
      header: { id: 'Location' },
    }),
  }),
}

/** A 304 without a body. */
export const notModified: ZodOpenApiResponseObject = {
  id: 'NotModified',
  description: 'What you have is still right.',
  headers: answerHeaders.pick({ ETag: true, 'Last-Modified': true, 'Cache-Status': true }),
}

/** The problem answers with these codes, by status, as the one table of codes has them. */
export function problemAnswers(codes: readonly ProblemCode[]) {
  return Object.fromEntries(
    codes.map((code) => [String(problems[code].status), answerOf.get(code)]),
  )
}

const details: Partial<Record<ProblemCode, ConstructorParameters<typeof ApiProblem>>> = {
  invalid_parameters: [
    'invalid_parameters',
    'The parameter "limit" is not right.',
    { errors: [{ parameter: 'limit', message: 'must be from 1 to 100' }] },
  ],
  not_acceptable: [
    'not_acceptable',
    'Only application/json is offered at this address.',
    { offered: ['application/json'] },
  ],
  gone: ['gone', 'The spot "old-spot" was removed.', { replacement: null }],
}

/** What passes by itself. */
const passing: readonly ProblemCode[] = ['too_many_requests', 'unavailable']

function problemAnswer(code: ProblemCode): ZodOpenApiResponseObject {
  const { title, help } = problems[code]
  const problem = new ApiProblem(...(details[code] ?? [code, `${title}.`]))
  const example = toProblem(problem, { siteUrl: exampleOrigin, instance: '/api/v1/spots' })
  return {
    id: code.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase()),
    description: `${title}. ${help}`,
    headers: passing.includes(code) ? waitHeaders : problemHeaders,
    content: { 'application/problem+json': { schema: Problem, example } },
  }
}

// One object for each code: zod-openapi knows a named answer by its identity.
const answerOf = new Map(problemCodes.map((code) => [code, problemAnswer(code)]))
