import { sql, type postgresAdapter } from '@payloadcms/db-postgres'

type AdapterFactory = ReturnType<typeof postgresAdapter>
type Adapter = ReturnType<AdapterFactory['init']>

/**
 * A write is acknowledged only when Postgres itself says that its transaction committed. Stock Payload
 * swallows errors of COMMIT and of a transaction that was rolled back inside the operation.
 */
export function withVerifiedCommit(factory: AdapterFactory): AdapterFactory {
  return {
    ...factory,
    init: (options) => {
      const adapter = factory.init(options)
      const commit = adapter.commitTransaction
      adapter.commitTransaction = async (incoming) => {
        const id = await incoming
        const xid = await transactionNumber(adapter, id)
        await commit.call(adapter, id)
        if (xid) await confirm(adapter, xid)
      }
      return adapter
    },
  }
}

async function transactionNumber(adapter: Adapter, id: number | string | undefined | null) {
  const session = id ? adapter.sessions[id] : undefined
  if (!id || !session) {
    throw new Error('The transaction was rolled back inside the operation; nothing was saved.')
  }
  try {
    // In a transaction that has failed this raises 25P02.
    const result = await session.db.execute(
      sql`select pg_current_xact_id_if_assigned()::text as xid`,
    )
    return textColumn(result, 'xid')
  } catch (error) {
    await adapter.rollbackTransaction(id)
    throw error
  }
}

async function confirm(adapter: Adapter, xid: string): Promise<void> {
  const result = await adapter.drizzle.execute(
    sql`select pg_xact_status(${xid}::text::xid8) as status`,
  )
  const status = textColumn(result, 'status')
  if (status !== 'committed') throw new Error(`The commit was not confirmed (${status}).`)
}

function textColumn(result: unknown, name: string): string | null {
  const [row] = (result as { rows: Record<string, string | null>[] }).rows
  return row?.[name] ?? null
}
