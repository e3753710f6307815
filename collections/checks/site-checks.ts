import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { drizzleOf } from '@collections/uses/drizzle-of'
import { judgeSite, type JudgedSite } from './read-site'

type Kept = { state: string; site: Promise<JudgedSite> }
let kept: Kept | null = null

/**
 * The same as the command says, for the first page of the panel. What readers see changes with a row of `changes` only,
 * and what is overdue with the day: until then the answer stays.
 */
export async function siteChecks(payload: Payload): Promise<JudgedSite> {
  const { rows } = await drizzleOf(payload).execute(
    sql`select coalesce(max(number), 0) as newest from changes`,
  )
  const state = `${String(rows[0]?.newest)} ${new Date().toISOString().slice(0, 10)}`
  if (kept?.state === state) return kept.site
  const site = judgeSite(payload)
  kept = { state, site }
  site.catch(() => {
    kept = null
  })
  return site
}
