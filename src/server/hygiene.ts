import type { IncomingMessage } from 'node:http'
import { clientAddress } from './client-address'

/** Headers that steer Next from outside. No visitor of a public page may send them on. */
const steering =
  /^(rsc|next-.*|x-nextjs-.*|x-middleware-.*|x-invoke-.*|x-matched-path|x-prerender-.*|x-now-.*|x-forwarded-.*|purpose)$/

/**
 * Leaves a public request with what may change the answer: nothing of the visitor's session, nothing that
 * steers Next, no compression (the door compresses).
 */
export function cleanPublicRequest(request: IncomingMessage): void {
  for (const name of Object.keys(request.headers)) {
    if (steering.test(name)) delete request.headers[name]
  }
  delete request.headers.cookie
  delete request.headers.authorization
  delete request.headers['accept-encoding']
  delete request.headers['if-none-match']
  delete request.headers['if-modified-since']
}

/** The group `x-nextjs-` steers Next too, but for the two names by which its client tells one request of the panel from another. */
const adminSteering = /^(x-middleware-.*|x-invoke-.*|x-now-.*|x-nextjs-(?!(html-)?request-id$).*)$/

/** Takes the same headers from a request to the panel, but for those its own server functions need; says who asks. */
export function cleanAdminRequest(request: IncomingMessage): void {
  for (const name of Object.keys(request.headers)) {
    if (adminSteering.test(name)) delete request.headers[name]
  }
  request.headers['x-knotwork-client'] = clientAddress(request)
}
