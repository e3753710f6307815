import { randomUUID } from 'node:crypto'
import { renderToStaticMarkup } from 'react-dom/server'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getArticle, listArticles } from '@/content/articles'
import { getTopic } from '@/content/topics'
import { draftFor, sharedVersion } from '@/content/previews'
import { firstPage } from '@/contract/page'
import { sharedKinds, type SharedKind } from '@/paths'
import { showVersion } from '@/shown-version'
import { newTrace, runTraced } from '@/trace'
import { startCms, type Cms } from '@tests/support/cms'
import { pages } from '@tests/support/kind-pages'
import { bodyOf } from '@tests/support/lexical-body'

type Who = 'author' | 'second-author' | 'editor'
type Made = { id: string; url: string; expiresAt: string }

let cms: Cms
let client: pg.Client
beforeAll(async () => {
  cms = await startCms()
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
})
afterAll(async () => client.end())

async function begin(kind: SharedKind, data: object, as: Who = 'editor'): Promise<string> {
  const path = `/${kind}?draft=true`
  const { body, status } = await cms.rest({ method: 'POST', path, as, data })
  expect(status, JSON.stringify(body)).toBe(201)
  return (body.doc as { id: string }).id
}

const topic = (more: object = {}) => ({
  title: 'Begun',
  slug: `preview-${randomUUID()}`,
  kind: 'subject',
  summary: 'First words.',
  ...more,
})

/** As the form does it: over the last autosave, if there is one. */
const autosave = (id: string, data: object) =>
  cms.rest({
    method: 'PATCH',
    path: `/topics/${id}?draft=true&autosave=true`,
    as: 'editor',
    data,
  })

const share = (id: string, as?: Who, data: object = { days: 7, recipient: 'Dr. Example' }) =>
  cms.rest({ method: 'POST', path: `/topics/${id}/share`, as, data })

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

/** In a response of its own, as the server makes each. */
function inResponse<T>(work: () => Promise<T>): Promise<T> {
  return runTraced(newTrace(), work)
}

const as = (who: Who) => new Headers({ authorization: `JWT ${cms.token(who)}` })

describe('a draft as a page', () => {
  test('is shown to who works here, in the place of what is public, and to nobody else', async () => {
    const { items } = await listArticles(firstPage())
    const [{ id = '', slug = '', title = '' } = {}] = items
    const path = `/articles/${id}?draft=true`
    const data = { title: 'An embargoed title', body: bodyOf('Embargoed words.') }
    await cms.rest({ method: 'PATCH', path, as: 'editor', data })
    const shown = await draftFor(as('author'), { collection: 'articles', id })
    if (!shown) throw new Error('An author sees drafts.')
    const article = await inResponse(() => showVersion(shown, () => getArticle(id)))
    expect(article?.title).toBe('An embargoed title')
    expect(JSON.stringify(article?.body)).toContain('Embargoed words.')
    const list = await inResponse(() => showVersion(shown, () => listArticles(firstPage())))
    expect(list.items).toHaveLength(items.length)

    expect((await inResponse(() => getArticle(id)))?.title).toBe(title)
    expect((await inResponse(() => getArticle(slug)))?.title).toBe(title)
    expect(await draftFor(new Headers(), { collection: 'articles', id })).toBeNull()
    const broken = new Headers({ authorization: 'JWT made.up.token' })
    expect(await draftFor(broken, { collection: 'articles', id })).toBeNull()
  })

  test('is there before it was ever public, and follows each autosave', async () => {
    const id = await begin('topics', topic())
    const now = async () => {
      const shown = await draftFor(as('author'), { collection: 'topics', id })
      return shown && inResponse(() => showVersion(shown, () => getTopic(id)))
    }
    expect((await now())?.summary).toBe('First words.')
    await autosave(id, { summary: 'Second words.' })
    expect((await now())?.summary).toBe('Second words.')
    await autosave(id, { summary: 'Third words.' })
    expect((await now())?.summary).toBe('Third words.')
    expect(await inResponse(() => getTopic(id))).toBeNull()
  })

  test('is not there in the trash, in another collection, or under an unknown version', async () => {
    const id = await begin('topics', topic())
    const ask = (more: object = {}) => draftFor(as('editor'), { collection: 'topics', id, ...more })
    expect(await ask()).not.toBeNull()
    expect(await ask({ collection: 'spots' })).toBeNull()
    expect(await ask({ collection: 'users' })).toBeNull()
    expect(await ask({ version: randomUUID() })).toBeNull()
    expect(await ask({ id: `${id}'` })).toBeNull()
    const deletedAt = new Date().toISOString()
    await cms.rest({ method: 'PATCH', path: `/topics/${id}`, as: 'editor', data: { deletedAt } })
    expect(await ask()).toBeNull()
  })

  test.each(sharedKinds)('among the %s can be looked at when it has only a name', async (kind) => {
    const name = `Unfinished ${randomUUID()}`
    const id = await begin(kind, { title: name, name, label: name })
    const shown = await draftFor(as('editor'), { collection: kind, id })
    if (!shown) throw new Error('An editor sees drafts.')
    const html = await inResponse(() =>
      showVersion(shown, async () => renderToStaticMarkup(await pages[kind](id))),
    )
    expect(html).toContain(name)
  })
})

describe('a share link', () => {
  test('shows one version to whoever has it, whatever is written later', async () => {
    const id = await begin('topics', topic())
    await autosave(id, { summary: 'Words to be read.' })
    const { token, expiresAt } = await shared(id)
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(6.9 * 86_400_000)
    expect(await shows(token)).toBe('Words to be read.')
    await autosave(id, { summary: 'Later words.' })
    await autosave(id, { summary: 'Still later words.' })
    const data = { summary: 'Public words.', _status: 'published' }
    await cms.rest({ method: 'PATCH', path: `/topics/${id}`, as: 'editor', data })
    expect(await shows(token)).toBe('Words to be read.')
    expect((await inResponse(() => getTopic(id)))?.summary).toBe('Public words.')
  })

  test('ends on its day, when it is taken back, and with its document', async () => {
    const id = await begin('topics', topic())
    const [ended, taken, left] = [await shared(id), await shared(id), await shared(id)]
    const { body: desk } = await cms.rest({
      method: 'GET',
      path: `/topics/${id}/desk`,
      as: 'author',
    })
    expect(desk.shares).toHaveLength(3)
    expect(desk.shares).toMatchObject([{ recipient: 'Dr. Example', byName: 'editor' }, {}, {}])
    await client.query(`update share_links set expires_at = now() where id = $1`, [ended.id])
    const revoke = `/topics/${id}/share/${taken.id}/revoke`
    expect((await cms.rest({ method: 'POST', path: revoke, as: 'author' })).status).toBe(403)
    expect((await cms.rest({ method: 'POST', path: revoke, as: 'editor' })).status).toBe(200)
    expect((await cms.rest({ method: 'POST', path: revoke, as: 'editor' })).status).toBe(404)
    expect(await shows(ended.token)).toBeNull()
    expect(await shows(taken.token)).toBeNull()
    expect(await shows(left.token)).toBe('First words.')
    expect(await shows(left.token.toLowerCase())).toBeNull()
    const deletedAt = new Date().toISOString()
    await cms.rest({ method: 'PATCH', path: `/topics/${id}`, as: 'editor', data: { deletedAt } })
    expect(await shows(left.token)).toBeNull()
    await cms.rest({ method: 'DELETE', path: `/topics/${id}?trash=true`, as: 'admin' })
    expect(await shows(left.token)).toBeNull()
  })

  test('is made by who may write the document, and only its hash is kept', async () => {
    const id = await begin('topics', topic(), 'author')
    expect((await share(id)).status).toBe(403)
    expect((await share(id, 'second-author')).status).toBe(403)
    expect((await share(id, 'author')).status).toBe(200)
    expect((await share(id, 'author', { days: 365 })).status).toBe(400)
    expect((await share(id, 'editor', { days: 7, version: randomUUID() })).status).toBe(404)
    const { token, id: link } = await shared(id)
    const { rows } = await client.query(`select * from share_links where id = $1`, [link])
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(token)
    const told = await cms.rest({ method: 'GET', path: `/share-links/${link}`, as: 'admin' })
    expect(told.status).toBe(200)
    expect(JSON.stringify(told.body)).not.toContain(rows[0].token_hash)
  })
})
