import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import type { Finished } from './finish'
import { render, type NextHandler } from './render'

/** Makes the page for failed renders while all is well, so that it can be shown when nothing is. */
export async function makeTroublePage(next: NextHandler): Promise<Finished> {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.headers = { host: 'localhost' }
  const page = await render({ request, next, route: '/server-error' })
  if (page.status !== 200) throw new Error(`The page for failures answers ${page.status}.`)
  return { status: 500, headers: { ...page.headers, 'cache-control': 'no-store' }, body: page.body }
}
