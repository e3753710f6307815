import { createHash } from 'node:crypto'
import type { ChangesPage } from '@/contract/changes'
import { cursorOf } from '@/contract/cursor'
import type { OwnForm } from '@/contract/own-forms'
import type { Checksum, Manifest } from '@/contract/snapshot'
import { rootExample } from './answers'
import { examples } from './index'
import { exampleOrigin } from './pointer'

const topic = examples.topics
const { id, type, slug, url, apiUrl, publishedAt, updatedAt, title, kind, summary } = topic
const own = { id, type, slug, url, apiUrl, publishedAt, updatedAt, title, kind, summary }

/** The example topic in its own form. */
export const ownExample: OwnForm = {
  ...own,
  parent: topic.parent && pointerTo(topic.parent),
  pillar: topic.pillar && pointerTo(topic.pillar),
  spots: topic.spots.map(pointerTo),
}

const cursor = cursorOf({ number: 1, id: '0b6e6a0e-6b0f-4c39-9f5e-2f1f0f0a7c11' })
const self = `${exampleOrigin}/api/v1/changes`
const { license, attribution } = rootExample

export const changesExample: ChangesPage = {
  data: [
    {
      cursor,
      at: publishedAt,
      action: 'published',
      type,
      id,
      slug,
      apiUrl,
      reason: null,
      previousSlug: null,
      resource: ownExample,
    },
  ],
  page: { limit: 20, next: cursor, total: 1 },
  links: { self, next: `${self}?after=${cursor}`, prev: null },
  meta: { license, attribution },
}

const none = {
  articles: 0,
  muscles: 0,
  spots: 0,
  references: 0,
  products: 0,
  regions: 0,
  people: 0,
}
const manifest: Manifest = {
  manifest: true,
  cursor,
  counts: { ...none, topics: 1 },
  generatedAt: publishedAt,
  license,
}
const text = [manifest, ownExample].map((line) => `${JSON.stringify(line)}\n`).join('')

/** A snapshot of one topic. */
export const snapshotExample: (Manifest | OwnForm | Checksum)[] = [
  manifest,
  ownExample,
  { sha256: createHash('sha256').update(text).digest('hex') },
]

function pointerTo(relation: { type: string; id: string }) {
  return { type: relation.type, id: relation.id }
}
