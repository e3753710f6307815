import type { Endpoint, PayloadRequest } from 'payload'
import { addDataAndFileToRequest, APIError } from 'payload'
import encodeQR from 'qr'
import { databaseOf } from '@collections/hooks/database-of'
import { inTransaction } from '@collections/hooks/in-transaction'
import { endSessions } from '@collections/users/sign-ins/end'
import { accountFor, isOwn } from '@collections/users/account-for'
import { accepts, codeIn } from './accept'
import { hashOf, newRecoveryCodes } from './recovery-codes'
import {
  beginFactor,
  confirmFactor,
  countRecoveryCodes,
  factorOf,
  putRecoveryCodes,
  removeFactor,
} from './store'
import { newFactorSecret, uriOf } from './totp'

/** How an account turns its second factor on and off. The secret is told before it counts, and never again. */
export const secondFactorEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/:id/second-factor', method: 'get', handler: answer(tell) },
  { path: '/:id/second-factor', method: 'post', handler: answer(begin) },
  { path: '/:id/second-factor/confirm', method: 'post', handler: answer(confirm) },
  { path: '/:id/second-factor/recovery-codes', method: 'post', handler: answer(renewCodes) },
  { path: '/:id/second-factor/off', method: 'post', handler: answer(turnOff) },
]

function answer(work: (req: PayloadRequest, userId: string) => Promise<object>) {
  return async (req: PayloadRequest) => {
    const userId = accountFor(req)
    await addDataAndFileToRequest(req)
    return Response.json(await inTransaction(req, () => work(req, userId)))
  }
}

async function tell(req: PayloadRequest, userId: string) {
  const db = await databaseOf(req)
  const factor = await factorOf({ db, userId })
  return {
    isOn: factor?.isConfirmed ?? false,
    recoveryCodes: await countRecoveryCodes({ db, userId }),
  }
}

async function begin(req: PayloadRequest, userId: string) {
  requireOwn(req)
  const secret = newFactorSecret()
  if (!(await beginFactor({ db: await databaseOf(req), userId, secret }))) {
    throw new APIError('The second factor is on already: turn it off first.', 409, null, true)
  }
  const uri = uriOf({ secret, email: req.user?.email ?? '' })
  return { secret, uri, picture: encodeQR(uri, 'svg') }
}

/** From now on a code is needed; who signed in without one signs in again. */
async function confirm(req: PayloadRequest, userId: string) {
  requireOwn(req)
  const db = await databaseOf(req)
  const factor = await factorOf({ db, userId })
  if (!factor || factor.isConfirmed) {
    throw new APIError('There is nothing to confirm: begin anew.', 409, null, true)
  }
  if (!(await accepts({ db, userId, secret: factor.secret, code: codeIn(req.data) }))) throw wrong()
  await confirmFactor({ db, userId })
  await endSessions({ db, userId, allBut: String(Reflect.get(req.user ?? {}, '_sid')) })
  tellLog(req, { userId, what: 'was turned on' })
  return { recoveryCodes: await freshCodes(req, userId) }
}

async function renewCodes(req: PayloadRequest, userId: string) {
  requireOwn(req)
  await requireCode(req, userId)
  tellLog(req, { userId, what: 'has new recovery codes' })
  return { recoveryCodes: await freshCodes(req, userId) }
}

/** By a code, or by an admin for somebody else, who has lost phone and codes. */
async function turnOff(req: PayloadRequest, userId: string) {
  if (isOwn(req)) await requireCode(req, userId)
  const isRemoved = await removeFactor({ db: await databaseOf(req), userId })
  if (!isRemoved) throw new APIError('The second factor is not on.', 409, null, true)
  tellLog(req, { userId, what: 'was turned off' })
  return { isOn: false }
}

async function requireCode(req: PayloadRequest, userId: string): Promise<void> {
  const db = await databaseOf(req)
  const factor = await factorOf({ db, userId })
  if (!factor?.isConfirmed) throw new APIError('The second factor is not on.', 409, null, true)
  if (!(await accepts({ db, userId, secret: factor.secret, code: codeIn(req.data) }))) throw wrong()
}

async function freshCodes(req: PayloadRequest, userId: string): Promise<string[]> {
  const codes = newRecoveryCodes()
  await putRecoveryCodes({ db: await databaseOf(req), userId, hashes: codes.map(hashOf) })
  return codes
}

function requireOwn(req: PayloadRequest): void {
  if (!isOwn(req)) throw new APIError('Only the owner of the account does this.', 403, null, true)
}

function wrong(): APIError {
  return new APIError('This code is not right, or was used already.', 403, null, true)
}

/** Who did it stands in the log of the server, by id: names and addresses do not. */
function tellLog(req: PayloadRequest, { userId, what }: { userId: string; what: string }): void {
  req.payload.logger.info({ account: userId, by: req.user?.id }, `a second factor ${what}`)
}
