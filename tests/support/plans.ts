import type pg from 'pg'
import { z } from 'zod'
import type { Statement } from './recorded-statements'

/** One node of a plan, with what was really read where the statement was run. */
export type PlanNode = {
  kind: string
  table: string | null
  /** Whether an index was asked for a part of itself. */
  isBounded: boolean
  /** Rows that were looked at, also those that did not fit; 0 where nothing was run. */
  read: number
}

const Node = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  'Index Cond': z.string().optional(),
  'Actual Rows': z.number().optional(),
  'Actual Loops': z.number().optional(),
  'Rows Removed by Filter': z.number().optional(),
  Plans: z.array(z.unknown()).optional(),
})
const Explained = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: z.unknown() })]) })])

/** How Postgres answers a statement; with `run`, also what it read on the way. */
export async function planOf(
  client: pg.Client,
  { statement, run }: { statement: Statement; run: boolean },
): Promise<PlanNode[]> {
  const options = run ? 'analyze, buffers, format json' : 'format json'
  const { rows } = await client.query(`explain (${options}) ${statement.text}`, statement.values)
  return nodesOf(Explained.parse(rows)[0]['QUERY PLAN'][0].Plan)
}

function nodesOf(plan: unknown): PlanNode[] {
  const node = Node.parse(plan)
  const rows = (node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)
  return [
    {
      kind: node['Node Type'],
      table: node['Relation Name'] ?? null,
      isBounded: node['Index Cond'] !== undefined,
      read: Math.round(rows * (node['Actual Loops'] ?? 1)),
    },
    ...(node.Plans ?? []).flatMap(nodesOf),
  ]
}
