import type { components } from './schema.js'

export type Problem = components['schemas']['Problem']

/** An answer that is a problem (RFC 9457); `problem.type` is the address of a page that says what to do. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number
  readonly problem: Problem | null

  constructor(response: Response, problem: unknown) {
    const told = isProblem(problem) ? problem : null
    super(told ? told.detail : `${response.url} answered ${response.status}.`)
    this.status = response.status
    this.problem = told
  }
}

/** The error of an answer that has just been read. */
export async function errorOf(response: Response): Promise<ApiError> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  return new ApiError(response, isJson ? await response.json() : null)
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'detail' in value && 'type' in value
}
