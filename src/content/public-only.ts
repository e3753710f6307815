import { sql } from '@payloadcms/db-postgres'

/** Of a noun's table `d` what a visitor may see: Payload's own rule (collections/access/published-or-editor.ts) as SQL. */
export const isPublic = sql.raw(`d._status = 'published' and d.deleted_at is null`)

/** The rest of it. */
export const isHidden = sql.raw(
  `(d._status is distinct from 'published' or d.deleted_at is not null)`,
)
