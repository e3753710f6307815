import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sharedVersion } from '@/content/previews'
import { getTopic } from '@/content/topics'
import { showVersion } from '@/shown-version'
import {
  inResponse,
  startDraftDesk,
  topic,
  type DraftDesk,
  type Who,
} from '@tests/support/draft-desk'

type Made = { id: string; url: string; expiresAt: string }

let desk: DraftDesk
let client: pg.Client
beforeAll(async () => {
  desk = await startDraftDesk()
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
})
afterAll(async () => client.end())

const share = (id: string, as?: Who, data: object = { days: 7, recipient: 'Dr. Example' }) =>
  desk.cms.rest({ method: 'POST', path: `/topics/${id}/share`, as, data })

async function shared(id: string): Promise<Made & { token: string }> {
  const { body, status } = await share(id, 'editor')
  expect(status).toBe(200)
  const made = body as Made
  return { ...made, token: made.url.split('/').at(-1) ?? '' }
}

/** What a link shows of a topic; null when it shows nothing. */
async function shows(token: string): Promise<string | null> {
  const shown = await sharedVersion(token)
  if (!shown) return null
  const topic = await inResponse(() => showVersion(shown, () => getTopic(shown.id)))
  return topic?.summary ?? null
}

describe('a share link', () => {
  test('shows one version to whoever has it, whatever is written later', async () => {
    const id = await desk.begin('topics', topic())
    await desk.autosave(id, { summary: 'Words to be read.' })
    const { token, expiresAt } = await shared(id)
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(6.9 * 86_400_000)
    expect(await shows(token)).toBe('Words to be read.')
    await desk.autosave(id, { summary: 'Later words.' })
    await desk.autosave(id, { summary: 'Still later words.' })
    const data = { summary: 'Public words.', _status: 'published' }
    await desk.change(id, data)
    expect(await shows(token)).toBe('Words to be read.')
    expect((await inResponse(() => getTopic(id)))?.summary).toBe('Public words.')
  })

  test('ends on its day, when it is taken back, and with its document', async () => {
    const id = await desk.begin('topics', topic())
    const [ended, taken, left] = [await shared(id), await shared(id), await shared(id)]
    const { body } = await desk.cms.rest({
      method: 'GET',
      path: `/topics/${id}/desk`,
      as: 'author',
    })
    expect(body.shares).toHaveLength(3)
    expect(body.shares).toMatchObject([{ recipient: 'Dr. Example', byName: 'editor' }, {}, {}])
    await client.query(`update share_links set expires_at = now() where id = $1`, [ended.id])
    const revoke = `/topics/${id}/share/${taken.id}/revoke`
    expect((await desk.cms.rest({ method: 'POST', path: revoke, as: 'author' })).status).toBe(403)
    expect((await desk.cms.rest({ method: 'POST', path: revoke, as: 'editor' })).status).toBe(200)
    expect((await desk.cms.rest({ method: 'POST', path: revoke, as: 'editor' })).status).toBe(404)
    expect(await shows(ended.token)).toBeNull()
    expect(await shows(taken.token)).toBeNull()
    expect(await shows(left.token)).toBe('First words.')
    expect(await shows(left.token.toLowerCase())).toBeNull()
    const deletedAt = new Date().toISOString()
    await desk.change(id, { deletedAt })
    expect(await shows(left.token)).toBeNull()
    await desk.cms.rest({ method: 'DELETE', path: `/topics/${id}?trash=true`, as: 'admin' })
    expect(await shows(left.token)).toBeNull()
  })

  test('is made by who may write the document, and only its hash is kept', async () => {
    const id = await desk.begin('topics', topic(), 'author')
    expect((await share(id)).status).toBe(403)
    expect((await share(id, 'second-author')).status).toBe(403)
    expect((await share(id, 'author')).status).toBe(200)
    expect((await share(id, 'author', { days: 365 })).status).toBe(400)
    expect((await share(id, 'editor', { days: 7, version: randomUUID() })).status).toBe(404)
    const { token, id: link } = await shared(id)
    const { rows } = await client.query(`select * from share_links where id = $1`, [link])
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(token)
    const told = await desk.cms.rest({ method: 'GET', path: `/share-links/${link}`, as: 'admin' })
    expect(told.status).toBe(200)
    expect(JSON.stringify(told.body)).not.toContain(rows[0].token_hash)
  })
})
