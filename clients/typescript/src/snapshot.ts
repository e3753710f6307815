import { errorOf } from './api-error.js'
import type { KnotworkClient } from './client.js'

/** A resource in its own form: relations are `{type, id}`, and nothing is derived from other documents. */
export type OwnForm = { type: string; id: string; [field: string]: unknown }
export type Snapshot = { cursor: string; generatedAt: string; resources: OwnForm[] }

/** Everything that is published, at one moment. Throws when the checksum is not right: then something was lost on the way. */
export async function readSnapshot(client: KnotworkClient): Promise<Snapshot> {
  const response = await client.fetch(new Request(`${client.baseUrl}/api/v1/snapshot`))
  if (!response.ok) throw await errorOf(response)
  const bytes = new Uint8Array(await response.arrayBuffer())
  // The last line is the checksum of all bytes before it, the line feed of the line before included.
  const end = bytes.lastIndexOf(lineFeed, bytes.length - 2) + 1
  const { sha256 } = JSON.parse(textOf(bytes.subarray(end)))
  if ((await hashOf(bytes.subarray(0, end))) !== sha256) {
    throw new Error('The snapshot did not arrive as it was sent: its checksum differs.')
  }
  const [manifest = '', ...lines] = textOf(bytes.subarray(0, end)).trimEnd().split('\n')
  const { cursor, generatedAt } = JSON.parse(manifest)
  return { cursor, generatedAt, resources: lines.map((line) => JSON.parse(line)) }
}

const lineFeed = 10

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
