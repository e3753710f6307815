import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * `slug_of`: what src/editorial/slugify.ts makes of a name, so that the works of an author are found by index. A test
 * compares the two.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  // A large library takes longer than a request may.
  await db.execute(sql`set local statement_timeout = 0`)
  await db.execute(sql.raw(slugOf))
  await db.execute(sql`
    create index references_authors_slug on references_authors
      (slug_of(coalesce(family, literal, '')), _parent_id)
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index references_authors_slug; drop function slug_of(text)`)
}

const alone = { æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', α: 'alpha', β: 'beta', γ: 'gamma', µ: 'micro', μ: 'micro' }

const spelled = Object.entries(alone).reduce(
  (text, [letter, letters]) => `replace(${text}, '${letter}', '${letters}')`,
  `translate(lower(normalize(name, NFC)), 'øðđħıłŋŧ', 'oddhilnt')`,
)

/** The ranges are those of marks that stand on a Latin, Greek or Cyrillic letter. */
const slugOf = `
  create function slug_of(name text) returns text
  language sql immutable strict parallel safe as $body$
    select trim(both '-' from regexp_replace(
      regexp_replace(
        normalize(${spelled}, NFKD),
        '[\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f''’]', '', 'g'),
      '[^a-z0-9]+', '-', 'g'))
  $body$`
