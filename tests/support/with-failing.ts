import type { Cms } from './cms'

/** Whatever a hook or an operation asks of the database through the adapter. */
const methods = [
  'count',
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Calls = Record<string, (...args: unknown[]) => Promise<unknown>>
type Sessions = Record<string, { db: Calls }>

/**
 * Runs work while the call number `failing` throws, of the adapter as well as of SQL that hooks say themselves; tells
 * how many calls there were.
 */
export async function withFailing(
  cms: Cms,
  failing: number,
  work: () => Promise<unknown>,
): Promise<number> {
  const db = cms.payload.db as unknown as Calls & { sessions: Sessions }
  let calls = 0
  const counted =
    (name: string, plain: Calls[string], self: object): Calls[string] =>
    async (...args) => {
      calls += 1
      if (calls === failing) throw new Error(`The call ${name} failed on purpose.`)
      return plain.apply(self, args)
    }
  const plain = new Map(methods.flatMap((name) => (db[name] ? [[name, db[name]]] : [])))
  for (const [name, method] of plain) db[name] = counted(name, method, db)
  const { beginTransaction } = db
  db.beginTransaction = async (...args) => {
    const id = await beginTransaction?.apply(db, args)
    const session = db.sessions[String(id)]
    const execute = session?.db.execute
    if (session && execute) session.db.execute = counted('execute', execute, session.db)
    return id
  }
  try {
    await work()
    return calls
  } finally {
    for (const [name, method] of plain) db[name] = method
    if (beginTransaction) db.beginTransaction = beginTransaction
  }
}
