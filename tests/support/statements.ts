import pg from 'pg'
import { vi } from 'vitest'

/** The SQL statements that a piece of work sends, whoever sends them. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = []
  const query = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await work()
    for (const [asked] of query.mock.calls as unknown[][]) seen.push(textOf(asked))
  } finally {
    query.mockRestore()
  }
  return seen
}

function textOf(asked: unknown): string {
  if (typeof asked === 'string') return asked
  return asked && typeof asked === 'object' && 'text' in asked ? String(asked.text) : ''
}
