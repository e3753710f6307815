import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { Migration, Payload, PayloadRequest } from 'payload'
import type pg from 'pg'
import { migrations } from '@/migrations'

/** The last migration of the first release. */
export const lastReleased = '20261121_090008_logged_types'
export const allMigrations = (migrations as unknown as Migration[]).map(({ name }) => name).sort()

/** Gives an empty database the schema of the first release. */
export async function makeReleased(client: pg.Client, payload: Payload): Promise<void> {
  const db = drizzle(client)
  const released = (migrations as unknown as Migration[])
    .filter(({ name }) => name <= lastReleased)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  for (const { name, up } of released) {
    await up({ db, payload, req: {} as PayloadRequest })
    await client.query('insert into payload_migrations (name, batch) values ($1, 1)', [name])
  }
}

/** What editors had written by then: topics that are public, one that never was, and a person who may sign in. */
export async function fillReleased(client: pg.Client, topics: number): Promise<void> {
  await client.query(
    `insert into users (email, name, role) values ('old@example.org', 'Old', 'admin')`,
  )
  await client.query(
    `with made as (
       insert into topics (title, kind, summary, slug, search_text, published_at, _status)
       select 'Old topic ' || n, 'subject', 'Written long ago, number ' || n || '.', 'old-topic-' || n,
         'Old topic ' || n || ' written long ago', now(), 'published'
       from generate_series(1, $1) n returning *
     ), versions as (
       insert into _topics_v (parent_id, version_title, version_kind, version_summary, version_slug,
         version_published_at, version__status, latest)
       select id, title, kind::text::enum__topics_v_version_kind, summary, slug, published_at, 'published', true from made
     )
     insert into changes (action, type, document, title, slug, tags)
     select 'published', 'topics', id::text, title, slug, jsonb_build_array('topics:' || slug) from made`,
    [topics],
  )
  await client.query(
    `insert into topics (title, slug, _status) values ('Never public', 'never-public', 'draft')`,
  )
}
