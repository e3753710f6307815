import { recordStatements } from './recorded-statements'

/** The SQL statements that a piece of work sends, whoever sends them. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  return (await recordStatements(work)).map(({ text }) => text)
}
