import 'server-only'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { env } from '@/env'
import { pagePath } from '@/paths'
import { touch } from '@/trace'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { dateOf, queryRows } from './store'

/** Where a public document is, and when it last changed. */
export type Address = { type: ResourceType; url: string; updatedAt: string }

const AddressRow = z.object({
  type: z.enum(resourceTypes),
  slug: z.string(),
  updated_at: z.string(),
})

/** The addresses of everything that is public, by noun and slug. */
export async function listAddresses(): Promise<Address[]> {
  touch(...resourceTypes)
  const rows = await queryRows(sql`select type, slug, updated_at from names order by type, slug`)
  return z
    .array(AddressRow)
    .parse(rows)
    .map(({ type, slug, updated_at: changed }) => ({
      type,
      url: env.SITE_URL + pagePath(type, slug),
      updatedAt: dateOf(changed) ?? changed,
    }))
}
