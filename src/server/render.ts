import type { IncomingMessage } from 'node:http'
import { env } from '@/env'
import { newTrace, runTraced, type Trace } from '@/trace'
import { CollectedResponse } from './collected-response'
import type { Finished } from './finish'
import { ownLinks, readerHtml } from './reader-html'
import { dataHeaders, readerHeaders } from './security-headers'

export type NextHandler = (
  request: IncomingMessage,
  response: CollectedResponse,
) => Promise<void> | void

const statusOf = { missing: 404, gone: 410, refused: 400 } as const

/** Headers of Next that mean something only inside it. */
const dropped =
  /^(x-nextjs-.*|x-powered-by|date|connection|keep-alive|transfer-encoding|etag|content-length|set-cookie)$/

/** Has Next make one response and turns it into what may leave: status from the trace, no client runtime, our headers. */
export async function render(options: {
  request: IncomingMessage
  next: NextHandler
  route: string
}): Promise<Finished & { trace: Trace }> {
  const trace = newTrace()
  const inner = new CollectedResponse(options.request)
  options.request.url = options.route
  options.request.method = 'GET'
  await runTraced(trace, async () => {
    await options.next(options.request, inner)
    await inner.done
  })
  const headers = plainHeaders(inner)
  const type = headers['content-type'] ?? ''
  const isPage = type.startsWith('text/html')
  const ok = inner.statusCode === 200
  const status = ok && trace.absent ? statusOf[trace.absent] : inner.statusCode
  headers.vary = varyOf(isPage ? '' : (headers.vary ?? ''))
  if (!headers.vary) delete headers.vary
  return {
    trace,
    status,
    headers: {
      ...headers,
      ...(isPage ? readerHeaders : dataHeaders),
      'cache-control': status < 400 ? 'public, max-age=0, must-revalidate' : 'no-store',
    },
    body: isPage ? Buffer.from(readerPage(inner.body.toString('utf8'))) : inner.body,
  }
}

/** Without the states of Next's router, which no public answer depends on. */
function varyOf(vary: string): string {
  const names = vary.split(',').map((name) => name.trim())
  return names.filter((name) => name && !/^(rsc|next-)/i.test(name)).join(', ')
}

function readerPage(html: string): string {
  return ownLinks(readerHtml(html), env.SITE_URL)
}

function plainHeaders(response: CollectedResponse): Record<string, string> {
  const out: Record<string, string> = {}
  for (const [name, value] of Object.entries(response.getHeaders())) {
    if (value !== undefined && !dropped.test(name)) out[name] = String(value)
  }
  return out
}
