import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { env } from '@/env'
import { resealFactors } from '@collections/users/second-factor/reseal'
import {
  opened as openedFactor,
  sealed as sealedFactor,
} from '@collections/users/second-factor/seal'
import { drizzleOf } from '@collections/uses/drizzle-of'
import { resealWebhooks } from '@collections/webhooks/reseal'
import { opened as openedHook } from '@collections/webhooks/secret'
import { startCms, type Cms } from '@tests/support/cms'

/** The secret before the present one, as the whole site once had it. */
const before = 'the secret before, as long as it should be'
const hookSecret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterEach(() => {
  env.SECRET_PREVIOUS = undefined
})

/** One account and one webhook whose secrets were sealed under the secret before. */
async function sealedBefore() {
  const db = drizzleOf(cms.payload)
  const userId = cms.userId('author')
  const factor = sealedFactor({ text: 'GEZDGNBVGY3TQOJQ', userId, secret: before })
  await db.execute(sql`
    insert into second_factors (user_id, secret, confirmed_at) values (${userId}::uuid, ${factor}, now())
    on conflict (user_id) do update set secret = excluded.secret`)
  const secret = createHash('sha256').update(before).digest('hex').slice(0, 32)
  const hook = cms.payload.encrypt.call({ secret }, hookSecret)
  await db.execute(sql`delete from webhooks`)
  const { rows } = await db.execute<{ id: string }>(sql`
    insert into webhooks (description, url, secret, previous_secret)
    values ('x', 'https://example.org/', ${hook}, ${hook}) returning id`)
  const read = async () => {
    const { rows: found } = await db.execute<{ factor: string; hook: string; earlier: string }>(sql`
      select f.secret as factor, w.secret as hook, w.previous_secret as earlier
      from second_factors f, webhooks w`)
    const [row] = found
    return {
      factor: openedFactor({ text: row?.factor ?? '', userId }),
      hooks: [row?.hook, row?.earlier].map((text) => openedHook(cms.payload, text ?? '')),
    }
  }
  return { db, userId, webhook: rows[0]?.id, read }
}

test('while SECRET_PREVIOUS is set, what was sealed before still opens; afterwards what was sealed anew', async () => {
  const { db, read } = await sealedBefore()
  const whole = { factor: 'GEZDGNBVGY3TQOJQ', hooks: [hookSecret, hookSecret] }
  expect(await read()).toEqual({ factor: null, hooks: [null, null] })
  env.SECRET_PREVIOUS = before
  expect(await read()).toEqual(whole)
  expect(await resealFactors(db)).toEqual({ done: 1, lost: [] })
  expect(await resealWebhooks(cms.payload, db)).toEqual({ done: 1, lost: [] })
  env.SECRET_PREVIOUS = undefined
  expect(await read()).toEqual(whole)
  expect(await resealFactors(db)).toEqual({ done: 1, lost: [] })
})

test('what no secret opens is named and left as it is', async () => {
  const { db, userId, webhook, read } = await sealedBefore()
  expect(await resealFactors(db)).toEqual({ done: 0, lost: [userId] })
  expect(await resealWebhooks(cms.payload, db)).toEqual({ done: 0, lost: [webhook] })
  env.SECRET_PREVIOUS = before
  expect((await read()).factor).toBe('GEZDGNBVGY3TQOJQ')
})
