import type { AfterErrorHook } from 'payload'

/** Postgres error classes that mean "what was sent cannot be": data exception, constraint, syntax from a bad path, program limit. */
const clientClasses = ['22', '23', '42', '54']
const clientErrors = new Set(['SyntaxError', 'URIError', 'RangeError', 'QueryError'])

/** What the reader of forms says of one that is no form; Payload hands its words on as an error of ours. */
const malformedForms = new Set([
  'Malformed part header',
  'Unexpected end of form',
  'Multipart: Boundary not found',
])

/** Deadlock and conflict of transactions: Postgres has undone the write, and it may succeed the next time. */
const passing = new Set(['40001', '40P01'])

/** Answers 400 where stock Payload answers 500 to malformed input, and 503 to what is worth another try. */
export const asClientError: AfterErrorHook = ({ error, result }) => {
  if (codesOf(error).some((code) => passing.has(code))) {
    const message = 'Somebody saved at the very same moment. Nothing of yours was saved; try again.'
    return { ...result, status: 503, response: { errors: [{ message }] } }
  }
  if (!isMalformedInput(error)) return undefined
  const message = 'This request cannot be understood: a value in it has the wrong form.'
  return { ...result, status: 400, response: { errors: [{ message }] } }
}

/** Whether who asked is at fault, and not we: an error with a status below 500, or malformed input. */
export function isClientError(error: Error): boolean {
  const status = 'status' in error ? Number(error.status) : 500
  return status < 500 || isMalformedInput(error)
}

function isMalformedInput(error: Error): boolean {
  const { cause } = error
  return (
    clientErrors.has(error.name) ||
    malformedForms.has(error.message) ||
    codesOf(error).some((code) => clientClasses.includes(code.slice(0, 2))) ||
    (cause instanceof Error && isMalformedInput(cause))
  )
}

/** The codes that Postgres gave, from the outer error to the innermost. */
function codesOf(error: Error): string[] {
  const code = 'code' in error ? String(error.code) : ''
  const inner = error.cause instanceof Error ? codesOf(error.cause) : []
  return /^[0-9A-Z]{5}$/.test(code) ? [code, ...inner] : inner
}
