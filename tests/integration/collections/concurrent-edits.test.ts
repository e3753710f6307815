import { beforeAll, describe, expect, test } from 'vitest'
import type { Cms } from '@tests/support/cms'
import { startCms } from '@tests/support/cms'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})

async function begin(slug: string): Promise<string> {
  const data = { title: `About ${slug}`, slug, kind: 'subject', _status: 'published' } as const
  return (await cms.payload.create({ collection: 'topics', data })).id
}

async function opened(id: string, as: 'editor' | 'admin') {
  const { body } = await cms.rest({ method: 'GET', path: `/topics/${id}?draft=true&depth=0`, as })
  return body
}

function save(id: string, as: 'editor' | 'admin', data: Record<string, unknown>) {
  return cms.rest({ method: 'PATCH', path: `/topics/${id}?draft=true`, as, data })
}

describe('two people with the same document open', () => {
  test('the second to save is told who was first, and nothing of the first is lost', async () => {
    const id = await begin('stale-a')
    const [mine, theirs] = [await opened(id, 'editor'), await opened(id, 'admin')]
    expect((await save(id, 'admin', { ...theirs, summary: 'From the admin.' })).status).toBe(200)
    const refused = await save(id, 'editor', { ...mine, title: 'From the editor' })
    expect(refused.status).toBe(409)
    expect(JSON.stringify(refused.body)).toMatch(/admin has saved this document since you opened/)
    expect(await opened(id, 'editor')).toMatchObject({
      summary: 'From the admin.',
      title: 'About stale-a',
    })
  })

  test('who goes on from what was answered may save again and again, and publish', async () => {
    const id = await begin('stale-b')
    let current = await opened(id, 'editor')
    for (const summary of ['One.', 'Two.', 'Three.']) {
      const { status, body } = await save(id, 'editor', { ...current, summary })
      expect(status).toBe(200)
      current = body.doc as Record<string, unknown>
    }
    const published = await cms.rest({
      method: 'PATCH',
      path: `/topics/${id}`,
      as: 'editor',
      data: { ...current, _status: 'published' },
    })
    expect(published.status).toBe(200)
    const again = await save(id, 'editor', {
      ...(published.body.doc as Record<string, unknown>),
      summary: 'Four.',
    })
    expect(again.status).toBe(200)
  })

  test('another window of the same person counts as another person', async () => {
    const id = await begin('stale-c')
    const [one, two] = [await opened(id, 'editor'), await opened(id, 'editor')]
    expect((await save(id, 'editor', { ...one, summary: 'Window one.' })).status).toBe(200)
    const refused = await save(id, 'editor', { ...two, summary: 'Window two.' })
    expect(refused.status).toBe(409)
    expect(JSON.stringify(refused.body)).toContain('Another window of yours')
  })

  test('without a revision a write is not compared, whatever else of the old state it sends', async () => {
    const id = await begin('stale-e')
    const mine = { ...(await opened(id, 'editor')), revision: undefined }
    await save(id, 'admin', { summary: 'First.' })
    expect((await save(id, 'editor', { ...mine, title: 'Second' })).status).toBe(200)
  })

  test('a program that names only what it changes is not asked', async () => {
    const id = await begin('stale-d')
    await save(id, 'admin', { summary: 'First.' })
    expect((await save(id, 'editor', { title: 'Second' })).status).toBe(200)
    expect(await opened(id, 'admin')).toMatchObject({ summary: 'First.', title: 'Second' })
  })
})

test('of many pairs that save at once, one wins each and the other is told', async () => {
  const rounds = Number(process.env.PAIRS ?? 50)
  const id = await begin('stale-pairs')
  for (let round = 0; round < rounds; round++) {
    const current = await opened(id, 'editor')
    const answers = await Promise.all([
      save(id, 'editor', { ...current, summary: `Editor ${round}.` }),
      save(id, 'admin', { ...current, summary: `Admin ${round}.` }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const winner = answers.findIndex(({ status }) => status === 200)
    const { summary } = await opened(id, 'editor')
    expect(summary).toBe([`Editor ${round}.`, `Admin ${round}.`][winner])
  }
})

test('of eight who create the same address at once, one succeeds', async () => {
  for (let round = 0; round < Number(process.env.SLUG_ROUNDS ?? 5); round++) {
    const slug = `same-${round}`
    const data = { title: `Same ${round}`, slug, kind: 'subject', _status: 'published' }
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        cms.rest({ method: 'POST', path: '/topics', as: 'editor', data }),
      ),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    expect(statuses.filter((status) => status === 400)).toHaveLength(7)
  }
})
