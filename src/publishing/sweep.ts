import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { lock } from '@collections/hooks/lock'
import { transactionOf } from '@collections/hooks/transaction-of'
import { carryOut } from '@collections/scheduled-publications/carry-out'
import type { Plan } from '@collections/scheduled-publications/plan'
import { planLock } from '@collections/scheduled-publications/serialise-plans'
import { noteFailure } from './failure'

const collection = 'scheduled-publications'

/** Carries out everything that is due, oldest first. Each plan is a transaction of its own. Tells how many went out. */
export async function sweep(payload: Payload, isStopping: () => boolean): Promise<number> {
  for (let done = 0; ; done += 1) {
    if (isStopping() || !(await carryOutNext(payload))) return done
  }
}

/**
 * What is published and that the plan is done are one commit: whoever is killed in between leaves both undone, and
 * who comes next begins anew. False when nothing is due.
 */
async function carryOutNext(payload: Payload): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  let id: string | null = null
  try {
    id = await nextDue(req)
    if (id) await finish(req, id)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    if (!id) throw error
    await noteFailure(payload, { id, error })
  }
  return id !== null
}

async function finish(req: PayloadRequest, id: string): Promise<void> {
  const { db } = req.payload
  await lock({ req, name: planLock(id) })
  const plan = await db.findOne<Plan>({ collection, req, where: { id: { equals: id } } })
  if (plan?.status !== 'waiting') return
  const publicRevision = await carryOut(req, plan)
  const done = { status: 'done', doneAt: new Date().toISOString(), problem: null }
  await db.updateOne({ collection, req, id, data: done })
  await followUp(req, plan, publicRevision)
}

/** What is planned next for the same document starts from what is public now. */
async function followUp(req: PayloadRequest, plan: Plan, publicRevision: string | null) {
  if (!plan.document) return
  const { relationTo, value } = plan.document
  await req.payload.db.updateMany({
    collection,
    req,
    where: {
      and: [
        { 'document.relationTo': { equals: relationTo } },
        { 'document.value': { equals: value } },
        { status: { equals: 'waiting' } },
      ],
    },
    data: { publicRevision },
  })
}

/** The plan that has been due longest, by the clock of the database, which all processes share. */
async function nextDue(req: PayloadRequest): Promise<string | null> {
  const transaction = await transactionOf(req)
  if (!transaction) throw new Error('There is no connection to the database.')
  const { rows } = await transaction.execute(sql`
    select id from scheduled_publications
    where status = 'waiting' and at <= now() and coalesce(next_attempt_at, at) <= now()
    order by at, id limit 1 for update skip locked`)
  const [row] = rows
  return row ? String(row.id) : null
}
