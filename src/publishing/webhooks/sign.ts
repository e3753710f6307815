import { createHmac } from 'node:crypto'

type Message = {
  id: string
  /** Seconds since 1970: when it is sent, not when it happened. */
  timestamp: number
  body: string
  /** Each signs; a receiver needs to know one of them. */
  secrets: string[]
}

/**
 * The headers of the Standard Webhooks convention, version 1 (github.com/standard-webhooks/standard-webhooks): an
 * HMAC-SHA256 over id, timestamp and body, under the key that follows `whsec_` in base64.
 */
export function signedHeaders({ id, timestamp, body, secrets }: Message): Record<string, string> {
  const content = `${id}.${timestamp}.${body}`
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': secrets.map((secret) => signature(secret, content)).join(' '),
  }
}

function signature(secret: string, content: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(content, 'utf8').digest('base64')}`
}
