import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import { opened, sealed } from './seal'

export type Database = Pick<PostgresAdapter['drizzle'], 'execute'>

/** The second factor of an account. `secret` is null when it cannot be opened any more. */
export type Factor = { secret: string | null; isConfirmed: boolean }

type Of = { db: Database; userId: string }

export async function factorOf({ db, userId }: Of): Promise<Factor | null> {
  const { rows } = await db.execute<{ secret: string; confirmed: boolean }>(
    sql`select secret, confirmed_at is not null as confirmed from second_factors where user_id = ${userId}::uuid`,
  )
  const [row] = rows
  return row ? { secret: opened({ text: row.secret, userId }), isConfirmed: row.confirmed } : null
}

/** Keeps a secret that counts only once a code has confirmed it. False when a confirmed one is there already. */
export async function beginFactor({ db, userId, secret }: Of & { secret: string }) {
  const { rows } = await db.execute(sql`
    insert into second_factors (user_id, secret) values (${userId}::uuid, ${sealed({ text: secret, userId })})
    on conflict (user_id) do update set secret = excluded.secret, last_step = 0
      where second_factors.confirmed_at is null
    returning user_id`)
  return rows.length > 0
}

export async function confirmFactor({ db, userId }: Of): Promise<void> {
  await db.execute(
    sql`update second_factors set confirmed_at = now() where user_id = ${userId}::uuid`,
  )
}

/** A code counts once: true when no code of this or a later step has been used. */
export async function useStep({ db, userId, step }: Of & { step: number }): Promise<boolean> {
  const { rows } = await db.execute(sql`
    update second_factors set last_step = ${step}
    where user_id = ${userId}::uuid and last_step < ${step} returning user_id`)
  return rows.length > 0
}

export async function useRecoveryCode({ db, userId, hash }: Of & { hash: string }) {
  const { rows } = await db.execute(sql`
    delete from recovery_codes where user_id = ${userId}::uuid and hash = ${hash} returning hash`)
  return rows.length > 0
}

/** New recovery codes in the place of all that there were. */
export async function putRecoveryCodes({ db, userId, hashes }: Of & { hashes: string[] }) {
  await db.execute(sql`delete from recovery_codes where user_id = ${userId}::uuid`)
  for (const hash of hashes) {
    await db.execute(
      sql`insert into recovery_codes (user_id, hash) values (${userId}::uuid, ${hash})`,
    )
  }
}

export async function countRecoveryCodes({ db, userId }: Of): Promise<number> {
  const { rows } = await db.execute<{ count: string }>(
    sql`select count(*) as count from recovery_codes where user_id = ${userId}::uuid`,
  )
  return Number(rows[0]?.count ?? 0)
}

/** True when there was one. */
export async function removeFactor({ db, userId }: Of): Promise<boolean> {
  const { rows } = await db.execute(
    sql`delete from second_factors where user_id = ${userId}::uuid returning user_id`,
  )
  return rows.length > 0
}
