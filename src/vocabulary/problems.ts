/** Every error that the public API answers with. Status, OpenAPI and the help pages derive from this table. */
export const problems = {
  invalid_parameters: {
    status: 400,
    title: 'A parameter is not right',
    help: 'Look at `errors`: it names every parameter that is unknown, repeated, empty or out of range, and says what would do.',
  },
  malformed_address: {
    status: 400,
    title: 'This address cannot be read',
    help: 'It holds a broken percent-encoding. Encode the text as UTF-8, then each byte as `%` and two hexadecimal digits.',
  },
  malformed_request: {
    status: 400,
    title: 'This is not a request that can be read',
    help: 'What arrived was not HTTP/1.1 as RFC 9112 writes it. Look at what your client or a proxy on the way sends.',
  },
  not_found: {
    status: 404,
    title: 'There is nothing at this address',
    help: 'Check the spelling of the slug, or find the resource through its list or the search.',
  },
  method_not_allowed: {
    status: 405,
    title: 'This address only reads',
    help: 'The public API knows GET, HEAD and OPTIONS; the header `Allow` says so.',
  },
  not_acceptable: {
    status: 406,
    title: 'This format is not offered here',
    help: '`offered` lists the media types of this address: send one of them as `Accept`, or no `Accept` at all.',
  },
  request_timeout: {
    status: 408,
    title: 'The request took too long to arrive',
    help: 'Send the whole request within seconds, or try again over a better connection.',
  },
  gone: {
    status: 410,
    title: 'This was removed',
    help: 'It was public once and will not come back at this address. `replacement`, when it is not null, leads to what took its place.',
  },
  too_large: {
    status: 413,
    title: 'This is too large',
    help: 'The answer says how large it may be.',
  },
  address_too_long: {
    status: 414,
    title: 'This address is too long',
    help: 'An address may have 4,096 bytes. Ask for fewer values at once.',
  },
  too_many_requests: {
    status: 429,
    title: 'Too many requests',
    help: 'Wait as many seconds as `Retry-After` says. Answers from the cache are free: send the same address and `If-None-Match`.',
  },
  headers_too_large: {
    status: 431,
    title: 'The headers of this request are too large',
    help: 'All headers together may have 16,384 bytes. Most often old cookies are the cause: clear those of this site.',
  },
  internal_error: {
    status: 500,
    title: 'Something broke on our side',
    help: 'It has been logged. Try again later; if it stays, tell us the address and the time.',
  },
  not_implemented: {
    status: 501,
    title: 'This format is not made here',
    help: 'oEmbed knows JSON and XML; ask with `format=json`, or without `format`.',
  },
  unavailable: {
    status: 503,
    title: 'Not available for a moment',
    help: 'Try again after the seconds in `Retry-After`.',
  },
} as const satisfies Record<string, { status: number; title: string; help: string }>

export type ProblemCode = keyof typeof problems
export const problemCodes: readonly ProblemCode[] = Object.keys(problems).filter(isProblemCode)

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problems, code)
}
