import pg from 'pg'

export type Statement = { text: string; values: unknown[] }

/** The SQL statements that a piece of work sends, whoever sends them, with their values. */
export async function recordStatements(work: () => Promise<unknown>): Promise<Statement[]> {
  const seen: Statement[] = []
  const query = Object.getOwnPropertyDescriptor(pg.Client.prototype, 'query')
  const send: unknown = query?.value
  if (!query || typeof send !== 'function') throw new Error('pg has no method to listen to.')
  Object.defineProperty(pg.Client.prototype, 'query', {
    ...query,
    value: function (this: pg.Client, ...asked: unknown[]): unknown {
      seen.push(statementOf(asked))
      return Reflect.apply(send, this, asked)
    },
  })
  try {
    await work()
  } finally {
    Object.defineProperty(pg.Client.prototype, 'query', query)
  }
  return seen
}

function statementOf([asked, values]: unknown[]): Statement {
  const own: Partial<Record<keyof Statement, unknown>> =
    asked && typeof asked === 'object' ? asked : { text: asked }
  const given = [values, own.values].find((each) => Array.isArray(each)) ?? []
  return { text: typeof own.text === 'string' ? own.text : '', values: given }
}
