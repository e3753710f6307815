import { randomUUID } from 'node:crypto'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { getArticle, listArticles } from '@/content/articles'
import { draftFor } from '@/content/previews'
import { getTopic } from '@/content/topics'
import { firstPage } from '@/contract/page'
import { Records, records } from '@/memory/records'
import { sharedKinds } from '@/paths'
import { showVersion } from '@/shown-version'
import { inResponse, startDraftDesk, topic, type DraftDesk } from '@tests/support/draft-desk'
import { pages } from '@tests/support/kind-pages'
import { bodyOf } from '@tests/support/lexical-body'

let desk: DraftDesk
beforeAll(async () => {
  desk = await startDraftDesk()
})

describe('a draft as a page', () => {
  test('is shown to who works here, in the place of what is public, and to nobody else', async () => {
    const { items } = await listArticles(firstPage())
    const [{ id = '', slug = '', title = '' } = {}] = items
    const path = `/articles/${id}?draft=true`
    const data = { title: 'An embargoed title', body: bodyOf('Embargoed words.') }
    await desk.cms.rest({ method: 'PATCH', path, as: 'editor', data })
    const shown = await draftFor(desk.headersOf('author'), { collection: 'articles', id })
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
    const id = await desk.begin('topics', topic())
    const now = async () => {
      const shown = await draftFor(desk.headersOf('author'), { collection: 'topics', id })
      return shown && inResponse(() => showVersion(shown, () => getTopic(id)))
    }
    expect((await now())?.summary).toBe('First words.')
    await desk.autosave(id, { summary: 'Second words.' })
    expect((await now())?.summary).toBe('Second words.')
    await desk.autosave(id, { summary: 'Third words.' })
    expect((await now())?.summary).toBe('Third words.')
    expect(await inResponse(() => getTopic(id))).toBeNull()
  })

  test('leaves nothing in the memory of what was read', async () => {
    const id = await desk.begin('topics', topic({ _status: 'published' }))
    const data = { summary: 'Public words.', _status: 'published' }
    await desk.change(id, data)
    const slug = `preview-${randomUUID()}`
    await desk.autosave(id, { summary: 'Embargoed words.', slug })
    records.current = new Records(1_000_000, () => true)
    try {
      const shown = await draftFor(desk.headersOf('author'), { collection: 'topics', id })
      if (!shown) throw new Error('An author sees drafts.')
      const readAs = (name: string) => inResponse(() => showVersion(shown, () => getTopic(name)))
      expect((await readAs(id))?.summary).toBe('Embargoed words.')
      expect((await readAs(slug))?.summary).toBe('Embargoed words.')
      expect((await inResponse(() => getTopic(id)))?.summary).toBe('Public words.')
      expect(await inResponse(() => getTopic(slug))).toBeNull()
      expect((await readAs(id))?.summary).toBe('Embargoed words.')
    } finally {
      records.current = null
    }
  })

  test('is not there in the trash, in another collection, or under an unknown version', async () => {
    const id = await desk.begin('topics', topic())
    const ask = (more: object = {}) =>
      draftFor(desk.headersOf('editor'), { collection: 'topics', id, ...more })
    expect(await ask()).not.toBeNull()
    expect(await ask({ collection: 'spots' })).toBeNull()
    expect(await ask({ collection: 'users' })).toBeNull()
    expect(await ask({ version: randomUUID() })).toBeNull()
    expect(await ask({ id: `${id}'` })).toBeNull()
    const deletedAt = new Date().toISOString()
    await desk.change(id, { deletedAt })
    expect(await ask()).toBeNull()
  })

  test.each(sharedKinds)('among the %s can be looked at when it has only a name', async (kind) => {
    const name = `Unfinished ${randomUUID()}`
    const id = await desk.begin(kind, { title: name, name, label: name })
    const shown = await draftFor(desk.headersOf('editor'), { collection: kind, id })
    if (!shown) throw new Error('An editor sees drafts.')
    const html = await inResponse(() =>
      showVersion(shown, async () => renderToStaticMarkup(await pages[kind](id))),
    )
    expect(html).toContain(name)
  })
})
