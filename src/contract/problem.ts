import { z } from 'zod'
import { problems, type ProblemCode } from '@/vocabulary/problems'

export const ParameterError = z
  .object({
    parameter: z.string().describe('Its name in the query string.'),
    message: z.string().describe('What is wrong with it, and what would do.'),
  })
  .describe('One parameter that is not right.')
export type ParameterError = z.infer<typeof ParameterError>

export const Problem = z
  .object({
    type: z.url().describe('A page that says what to do.'),
    title: z.string().describe('The same for every problem of this type.'),
    status: z.int().min(400).max(599).describe('The HTTP status.'),
    detail: z.string().describe('What went wrong this time.'),
    instance: z.string().describe('The path that was asked for.'),
    errors: z.array(ParameterError).optional().describe('Every wrong parameter; with 400 only.'),
    replacement: z
      .url()
      .nullable()
      .optional()
      .describe('What took its place, in the API; with 410 only.'),
    offered: z.array(z.string()).optional().describe('The media types there are; with 406 only.'),
  })
  .describe('An error, as in RFC 9457.')
export type Problem = z.infer<typeof Problem>

type Extra = {
  errors?: ParameterError[]
  replacement?: string | null
  offered?: string[]
  cause?: unknown
}

/** The one error that becomes an answer. Whatever else is thrown is a 500 without particulars. */
export class ApiProblem extends Error {
  override name = 'ApiProblem'
  readonly code: ProblemCode
  readonly errors: ParameterError[] | undefined
  readonly replacement: string | null | undefined
  readonly offered: string[] | undefined

  constructor(code: ProblemCode, detail: string, extra: Extra = {}) {
    super(detail, { cause: extra.cause })
    this.code = code
    this.errors = extra.errors
    this.replacement = extra.replacement
    this.offered = extra.offered
  }
}

/** A 400 that names what is wrong with the query. */
export function badParameters(errors: ParameterError[]): ApiProblem {
  const names = [...new Set(errors.map(({ parameter }) => parameter))]
  const detail =
    names.length === 1
      ? `The parameter ${quote(names)} is not right.`
      : `These parameters are not right: ${quote(names)}.`
  return new ApiProblem('invalid_parameters', detail, { errors })
}

/** The address of the page about a code. */
export function problemPath(code: ProblemCode): string {
  return `/developers/problems/${code}`
}

/** What is sent for a problem. `instance` is the path that was asked for. */
export function toProblem(
  problem: ApiProblem,
  { siteUrl, instance }: { siteUrl: string; instance: string },
): Problem {
  const { status, title } = problems[problem.code]
  return {
    type: siteUrl + problemPath(problem.code),
    title,
    status,
    detail: problem.message,
    instance,
    ...(problem.errors && { errors: problem.errors }),
    ...(problem.replacement !== undefined && { replacement: problem.replacement }),
    ...(problem.offered && { offered: problem.offered }),
  }
}

function quote(names: string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}
