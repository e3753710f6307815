import { sql } from '@payloadcms/db-postgres'
import { opened, sealed } from './seal'
import type { Database } from './store'

/** Seals every second factor under the present SECRET. `lost` are accounts whose secret no key opens. */
export async function resealFactors(db: Database): Promise<{ done: number; lost: string[] }> {
  const { rows } = await db.execute<{ id: string; secret: string }>(
    sql`select user_id as id, secret from second_factors for update`,
  )
  const lost: string[] = []
  for (const { id, secret } of rows) {
    const text = opened({ text: secret, userId: id })
    if (text === null) {
      lost.push(id)
      continue
    }
    await db.execute(
      sql`update second_factors set secret = ${sealed({ text, userId: id })} where user_id = ${id}::uuid`,
    )
  }
  return { done: rows.length - lost.length, lost }
}
