import { IncomingMessage, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { env } from '@/env'
import { showVersion, type ShownVersion } from '@/shown-version'
import { CollectedResponse } from './collected-response'
import type { DoorOptions } from './door'
import { send } from './finish'
import { refuse } from './refusal'
import { render } from './render'
import { framedHeaders, previewHeaders } from './security-headers'

type Asking = { request: IncomingMessage; response: ServerResponse }

/**
 * A page as it would be if a draft were public: `/preview/<noun>/<id>` for who is signed in, `/shared/<token>` for who
 * has a link. Made for this one request, and never kept.
 */
export async function sendPreview(options: DoorOptions, asking: Asking): Promise<void> {
  const { request, response } = asking
  const asked = askedAt(request.url ?? '/')
  const { headers: told, isRefused } = asked?.isShared ? await options.limit(request) : unlimited
  if (isRefused) {
    const reason = `Too many links were opened from this address. Try again in ${told['retry-after']} seconds.`
    return refuseWith(options, { response, code: 'too_many_requests', reason, headers: told })
  }
  const shown = asked && (await versionAt(options, { request, route: asked.route }))
  if (!shown) return refuseWith(options, { response, code: 'not_found', reason: nothingHere })
  const { next, enhancement } = options
  const route = `/${shown.collection}/${shown.id}`
  const made = await showVersion(shown, () => render({ next, enhancement, route }))
  if (made.status !== 200) {
    options.log.warn({ shown, status: made.status }, 'a preview could not be made')
    return refuseWith(options, { response, code: 'unavailable', reason: unfinished })
  }
  const headers = { ...made.headers, ...(shown.until ? previewHeaders : framedHeaders) }
  await send(request, response, { ...made, headers })
}

const unlimited = { headers: {} as Record<string, string>, isRefused: false }

const nothingHere =
  'Drafts are shown to editors who are signed in, and to whoever has a link that still works. A link ends on the day that was chosen for it, and can be taken back before. Ask the person who sent it for a new one.'
const unfinished =
  'This draft cannot be shown as a page yet: something that readers need is still missing. The panel of checks beside the text says what.'

type Asked = { route: string; isShared: boolean }

/** Only what has the form of such an address reaches a route. */
function askedAt(url: string): Asked | null {
  const [, token] = /^\/shared\/([\w-]{43})$/.exec(url) ?? []
  if (token) return { route: `/previewed/shared/${token}`, isShared: true }
  const [, document] =
    /^\/preview\/([a-z]+\/[0-9a-f-]{36}(?:\?version=[0-9a-f-]{36})?)$/.exec(url) ?? []
  return document ? { route: `/previewed/${document}`, isShared: false } : null
}

/** Asks our own route, in the name of whoever came, which version it is. */
async function versionAt(
  { next }: DoorOptions,
  { request, route }: { request: IncomingMessage; route: string },
): Promise<ShownVersion | null> {
  const asked = new IncomingMessage(new Socket())
  asked.method = 'GET'
  asked.url = route
  asked.headers = { host: new URL(env.SITE_URL).host, ...identityOf(request) }
  const answer = new CollectedResponse(asked)
  await next(asked, answer)
  await answer.done
  if (answer.statusCode === 404) return null
  if (answer.statusCode !== 200)
    throw new Error(`${route.slice(0, 20)}… answers ${answer.statusCode}.`)
  return JSON.parse(answer.body.toString('utf8')) as ShownVersion // Our own route answers what its type says.
}

/** What Payload tells people by; a cookie counts only with where the request comes from. */
function identityOf({ headers }: IncomingMessage): IncomingMessage['headers'] {
  const names = ['cookie', 'authorization', 'origin', 'sec-fetch-site'] as const
  return Object.fromEntries(names.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])))
}

type Refused = Pick<Parameters<typeof refuse>[0], 'response' | 'code' | 'reason' | 'headers'>

function refuseWith(options: DoorOptions, refused: Refused): void {
  const page = options.pages()?.refusal ?? null
  const headers = { ...refused.headers, ...previewHeaders }
  refuse({ ...refused, area: 'preview', pathname: '/preview', page, headers })
}
