import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Address, Target } from '@collections/webhooks/target'

type Post = { headers: Record<string, string>; body: string; signal: AbortSignal }

/** Bytes of an answer that are read, and thrown away, before the connection is cut. */
const mostRead = 64 * 1024

/**
 * Posts to the very address that was checked, whatever the name resolves to by now, and tells the status. Redirects
 * are not followed. An answer counts when its status is there, however its body ends.
 */
export function post({ url, address }: Target, { headers, body, signal }: Post): Promise<number> {
  return new Promise((resolve, reject) => {
    const begin = url.protocol === 'https:' ? https.request : http.request
    const request = begin(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      // A connection of its own: none is kept that was opened to another address.
      agent: false,
      lookup: pinnedTo(address),
      signal,
    })
    request.on('response', (response) => {
      let read = 0
      response.on('data', (part: Buffer) => {
        read += part.length
        if (read > mostRead) response.destroy()
      })
      // What is cut here has been answered already.
      response.on('error', () => response.destroy())
      response.on('close', () => resolve(response.statusCode ?? 0))
    })
    request.on('error', reject)
    request.on('close', () => reject(new Error('The connection ended without an answer.')))
    request.end(body)
  })
}

function pinnedTo({ address, family }: Address): LookupFunction {
  return (_, { all }, callback) => {
    if (all) callback(null, [{ address, family }])
    else callback(null, address, family)
  }
}
