import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { from, type CopyStreamQuery } from 'pg-copy-streams'
import { columnsOfTables, quoted } from './catalogue'
import type { Manifest, Table } from './manifest'

/**
 * Fills the tables of an empty schema in one transaction, and without a superuser's rights. Triggers of ours rest
 * meanwhile, because what they derive is in the backup too; the rules between tables are taken away and put back, which
 * checks all rows at once and in any order of the tables.
 */
export class RowsInto {
  #open: { table: string; stream: CopyStreamQuery } | null = null
  #error: Error | null = null

  private constructor(
    private readonly client: pg.ClientBase,
    private readonly manifest: Manifest,
    private readonly rules: Rule[],
  ) {}

  /** In a transaction that the caller has begun. */
  static async begin(client: pg.ClientBase, manifest: Manifest): Promise<RowsInto> {
    await requireSameTables(client, manifest)
    const names = manifest.tables.map(({ name }) => name)
    const rules = await rulesBetween(client)
    for (const name of names) await client.query(`alter table ${quoted(name)} disable trigger user`)
    for (const { table, name } of rules) {
      await client.query(`alter table ${table} drop constraint ${quoted(name)}`)
    }
    await client.query(`truncate ${names.map(quoted).join(', ')}`)
    return new RowsInto(client, manifest, rules)
  }

  async put(table: string, bytes: Buffer): Promise<void> {
    const stream = await this.#into(table)
    if (this.#error) throw this.#error
    await new Promise<void>((resolve, reject) => {
      stream.write(bytes, (error) => (error ? reject(error) : resolve()))
    })
  }

  /** Tells Postgres that the rest of a table does not come; else it would wait for it. */
  async abandon(): Promise<void> {
    const open = this.#open
    if (!open || open.stream.closed) return
    const closed = new Promise((resolve) => open.stream.once('close', resolve))
    open.stream.destroy(new Error('The restore is given up.'))
    await closed
  }

  async end(): Promise<void> {
    await this.#close()
    for (const [name, place] of Object.entries(this.manifest.sequences)) {
      await this.client.query('select setval($1::regclass, $2)', [quoted(name), place])
    }
    for (const { table, name, definition } of this.rules) {
      await this.client.query(`alter table ${table} add constraint ${quoted(name)} ${definition}`)
    }
    for (const { name } of this.manifest.tables) {
      await this.client.query(`alter table ${quoted(name)} enable trigger user`)
    }
  }

  async #into(table: string): Promise<CopyStreamQuery> {
    if (this.#open?.table === table) return this.#open.stream
    await this.#close()
    const { columns } = this.#described(table)
    const text = `copy ${quoted(table)} (${columns.map(quoted).join(', ')}) from stdin`
    const stream = this.client.query(from(text))
    // Postgres may refuse a row at any time, also while nothing is being written.
    stream.on('error', (error) => {
      this.#error ??= error
    })
    this.#open = { table, stream }
    return stream
  }

  async #close(): Promise<void> {
    const open = this.#open
    if (!open) return
    open.stream.end()
    await finished(open.stream)
    this.#open = null
    const { rows } = this.#described(open.table)
    if (open.stream.rowCount !== rows) {
      throw new Error(`${open.table} took ${open.stream.rowCount} of ${rows} rows.`)
    }
  }

  #described(name: string): Table {
    const table = this.manifest.tables.find((each) => each.name === name)
    if (!table) throw new Error(`No table ${name} is known.`)
    return table
  }
}

type Rule = { table: string; name: string; definition: string }

async function rulesBetween(client: pg.ClientBase): Promise<Rule[]> {
  const { rows } = await client.query<Rule>(`
    select conrelid::regclass::text as table, conname::text as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace
    order by conname`)
  return rows
}

/** The migrations have the same names; that they make the same tables is seen before anything is written. */
async function requireSameTables(client: pg.ClientBase, { tables }: Manifest): Promise<void> {
  const here = [...(await columnsOfTables(client))].map(form)
  const there = tables.map(({ name, columns }) => form([name, columns]))
  const odd = [
    ...there.filter((table) => !here.includes(table)),
    ...here.filter((table) => !there.includes(table)),
  ]
  if (odd.length === 0) return
  throw new Error(
    `The backup has other tables than this version makes at its place in the migrations: ${odd[0]}.`,
  )
}

function form([name, columns]: [string, string[]]): string {
  return `${name} (${[...columns].sort().join(', ')})`
}
