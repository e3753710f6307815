import { hashOf } from './recovery-codes'
import { useRecoveryCode, useStep, type Database } from './store'
import { stepOf } from './totp'

type Asked = { db: Database; userId: string; secret: string | null; code: string }

/** Whether a code of the app or a recovery code is right. It is used up by this, in the transaction of `db`. */
export async function accepts(asked: Asked): Promise<boolean> {
  const code = asked.code.replace(/\s/g, '')
  if (/^\d{6}$/.test(code)) return acceptsTotp({ ...asked, code })
  // Longer than any code with hyphens; nothing long is hashed.
  return code.length <= 40 && useRecoveryCode({ ...asked, hash: hashOf(code) })
}

async function acceptsTotp({ secret, code, ...of }: Asked): Promise<boolean> {
  const step = secret ? stepOf({ secret, code, now: Date.now() }) : null
  return step !== null && useStep({ ...of, step })
}

/** What was sent as a code; empty when nothing was. */
export function codeIn(data: unknown): string {
  const code: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'code') : null
  return typeof code === 'string' ? code : ''
}
