import { attempts } from '@/database/attempts'

const quarter = 15 * 60

/** Failures of one address at one account: whoever forgot a password gives up before that. */
const pair = attempts('pair', { most: 10, seconds: quarter })
/** Failures of one address at whatever accounts. */
const address = attempts('address', { most: 50, seconds: quarter })
/** Failures at one account from wherever. It stops only addresses from which nobody has ever signed in to it. */
const account = attempts('account', { most: 50, seconds: 60 * 60 })
/** Addresses from which the owner has signed in, for ninety days. */
const known = attempts('known', { most: 1, seconds: 90 * 24 * 60 * 60 })
/** Requests for a new password, and attempts to use the link for one. */
const resets = attempts('reset', { most: 20, seconds: quarter })
/** Wrong codes of somebody who is signed in, and so could try all of them. */
const codes = attempts('code', { most: 10, seconds: quarter })

type Attempt = { from: string; email: string }

/**
 * Seconds to wait before this address may try this account again; 0 when it may. Nobody locks an owner out: failures
 * of others never count against an address that the owner has signed in from, and a link by mail is always a way in.
 */
export async function waitToSignIn({ from, email }: Attempt): Promise<number> {
  const waits = [await pair.waitOf(`${from} ${email}`), await address.waitOf(from)]
  const isKnown = (await known.waitOf(`${from} ${email}`)) > 0
  if (!isKnown) waits.push(await account.waitOf(email))
  return Math.max(...waits)
}

export async function noteFailure({ from, email }: Attempt): Promise<void> {
  await pair.count(`${from} ${email}`)
  await address.count(from)
  await account.count(email)
}

export async function noteSuccess({ from, email }: Attempt): Promise<void> {
  await pair.forget(`${from} ${email}`)
  await known.forget(`${from} ${email}`)
  await known.count(`${from} ${email}`)
}

export async function waitToReset(from: string): Promise<number> {
  return resets.waitOf(from)
}

export async function noteReset(from: string): Promise<void> {
  await resets.count(from)
}

export async function waitForCode(account: string): Promise<number> {
  return codes.waitOf(account)
}

export async function noteCode(account: string, { isRight }: { isRight: boolean }): Promise<void> {
  await (isRight ? codes.forget(account) : codes.count(account))
}
