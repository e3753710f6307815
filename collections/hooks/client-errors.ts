import type { AfterErrorHook } from 'payload'

/** Postgres error classes that mean "what was sent cannot be": data exception, constraint, syntax from a bad path, program limit. */
const clientClasses = ['22', '23', '42', '54']
const clientErrors = new Set(['SyntaxError', 'URIError', 'RangeError', 'QueryError'])

/** Answers 400 where stock Payload answers 500 to malformed input. */
export const asClientError: AfterErrorHook = ({ error, result }) => {
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
  const code = 'code' in error ? String(error.code) : ''
  return (
    clientErrors.has(error.name) ||
    (/^[0-9A-Z]{5}$/.test(code) && clientClasses.includes(code.slice(0, 2))) ||
    (cause instanceof Error && isMalformedInput(cause))
  )
}
