import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '@/env'

const cipher = 'aes-256-gcm'
const version = 'v1'

type Sealing = { text: string; userId: string; secret?: string }

/** As a secret is stored: a copy of the database alone gives no codes, and a row is of no use to another account. */
export function sealed({ text, userId, secret = env.SECRET ?? '' }: Sealing): string {
  const iv = randomBytes(12)
  const sealing = createCipheriv(cipher, keyOf(secret), iv).setAAD(Buffer.from(userId))
  const body = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()])
  return [version, ...[iv, sealing.getAuthTag(), body].map(written)].join('.')
}

/** Null when it was sealed for another account, or under a secret that is neither the present nor the previous one. */
export function opened(asked: Sealing): string | null {
  const secrets = asked.secret ? [asked.secret] : [env.SECRET, env.SECRET_PREVIOUS]
  for (const secret of secrets) {
    const text = secret ? openedWith({ ...asked, secret }) : null
    if (text !== null) return text
  }
  return null
}

function openedWith(asked: Required<Sealing>): string | null {
  const [begin, iv, tag, body] = asked.text.split('.')
  if (begin !== version || !iv || !tag || !body) return null
  try {
    const opening = createDecipheriv(cipher, keyOf(asked.secret), read(iv))
      .setAAD(Buffer.from(asked.userId))
      .setAuthTag(read(tag))
    return Buffer.concat([opening.update(read(body)), opening.final()]).toString('utf8')
  } catch {
    return null // the tag does not fit: another secret, another account, or altered
  }
}

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'knotwork second factor', 32))
}

function written(bytes: Buffer): string {
  return bytes.toString('base64url')
}

function read(text: string): Buffer {
  return Buffer.from(text, 'base64url')
}
