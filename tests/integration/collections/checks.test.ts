import { execFile } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { bodyOf, paragraph } from '@tests/support/lexical-body'
import { startCms, type Cms } from '@tests/support/cms'

let cms: Cms
const danger = 'Hold the pressure for ten minutes.'
const claim = 'Studies show that it helps.'

beforeAll(async () => {
  cms = await startCms()
})

describe('the gate', () => {
  it('refuses what has an error, names it, and leaves the document a draft', async () => {
    const id = await draft(danger)
    const { status, body } = await publish(id)
    expect(status).toBe(400)
    expect(findingsIn(body)).toEqual([
      expect.objectContaining({
        path: 'body',
        rule: 'excessive-dose',
        severity: 'error',
        place: 'body.0',
        message: expect.stringContaining('ten minutes'),
      }),
    ])
    const row = await cms.payload.findByID({ collection: 'articles', id, draft: false })
    expect(row._status).toBe('draft')
  })

  it('lets a warning out', async () => {
    expect((await publish(await draft(claim))).status).toBe(200)
  })

  it('does not stand in the way of a draft', async () => {
    const id = await draft('Words.')
    await publish(id)
    const path = `/articles/${id}?draft=true`
    const data = { body: bodyOf(paragraph(danger)) }
    expect((await cms.rest({ method: 'PATCH', path, as: 'editor', data })).status).toBe(200)
  })

  it('tells a field that is missing in Payload’s own words', async () => {
    const { body } = await publish(await draft(danger, { dek: '' }))
    expect(findingsIn(body)).toEqual([expect.objectContaining({ path: 'dek' })])
    expect(findingsIn(body)[0]).not.toHaveProperty('rule')
  })
})

describe('a waiver', () => {
  const waiver = { rule: 'uncited-study', quote: claim }

  it('needs a reason', async () => {
    const { status, body } = await save(await draft(claim), [{ ...waiver, reason: 'no' }])
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('gives a reason')
  })

  it('takes a warning from the list and says who gave it, whatever the form claims', async () => {
    const id = await draft(claim)
    expect((await checksOf(id)).open).toContainEqual(expect.objectContaining(waiver))
    await save(id, [{ ...waiver, reason: 'The next paragraph cites it.', by: 'Somebody else' }])
    const { open, waived } = await checksOf(id)
    expect(open).toEqual([])
    expect(waived).toEqual([
      expect.objectContaining({
        waiver: expect.objectContaining({ by: 'editor', at: expect.stringMatching(/^20/) }),
      }),
    ])
  })

  it('ends with the words that it was for', async () => {
    const id = await draft(claim)
    await save(id, [{ ...waiver, reason: 'The next paragraph cites it.' }])
    await save(id, undefined, 'Studies show that it hardly helps.')
    expect((await checksOf(id)).open).toHaveLength(1)
  })

  it('does not help against an error', async () => {
    const id = await draft(danger)
    await save(id, [{ rule: 'excessive-dose', quote: danger, reason: 'We are quite sure of it.' }])
    expect((await publish(id)).status).toBe(400)
  })
})

it('is not shown to visitors', async () => {
  const { status } = await cms.rest({
    method: 'GET',
    path: `/articles/${await draft('Words.')}/checks`,
  })
  expect(status).toBe(403)
})

describe('npm run content:lint', () => {
  it('finds no error in what the starter says', async () => {
    const { code, out, err } = await lint('--format', 'json')
    expect(code, err).toBe(0)
    expect(err).toContain('checks')
    const { findings, counts, checked } = JSON.parse(out)
    expect(counts.error).toBe(0)
    expect(checked).toBeGreaterThan(200)
    expect(findings.length).toBeGreaterThan(0)
  })

  it('ends with 1 when there is an error, and says so in SARIF', async () => {
    const where = { slug: { equals: 'when-to-worry' } }
    const [article] = (await cms.payload.find({ collection: 'articles', where })).docs
    await cms.payload.db.updateOne({
      collection: 'articles',
      id: article?.id ?? '',
      data: { dek: '' },
    })
    const { code, out } = await lint('--format', 'sarif')
    expect(code).toBe(1)
    const results = JSON.parse(out).runs[0].results
    expect(results).toContainEqual(
      expect.objectContaining({ ruleId: 'dek-missing', level: 'error' }),
    )
  })

  it('says in one sentence what it does not know', async () => {
    const { code, err } = await lint('--format', 'xml')
    expect(code).toBe(2)
    expect(err).toContain('--format takes text, json or sarif, not “xml”.')
  })
})

async function draft(words: string, data: object = {}): Promise<string> {
  const topics = (await cms.payload.find({ collection: 'topics', limit: 1 })).docs.map(
    ({ id }) => id,
  )
  const authors = (await cms.payload.find({ collection: 'people', limit: 1 })).docs.map(
    ({ id }) => id,
  )
  const opening = {
    title: `An article ${Math.random()}`,
    dek: 'A dek that says what a reader gets.',
  }
  const text = { kind: 'story', comments: 'off', body: bodyOf(paragraph(words)) }
  const { body } = await cms.rest({
    ...{ method: 'POST', path: '/articles?draft=true', as: 'editor' },
    data: { ...opening, ...text, topics, authors, ...data },
  })
  return (body.doc as { id: string }).id
}

function publish(id: string) {
  const data = { _status: 'published' }
  return cms.rest({ method: 'PATCH', path: `/articles/${id}`, as: 'editor', data })
}

function save(id: string, waivers?: object[], words?: string) {
  const data = {
    ...(waivers ? { waivers } : {}),
    ...(words ? { body: bodyOf(paragraph(words)) } : {}),
  }
  return cms.rest({ method: 'PATCH', path: `/articles/${id}?draft=true`, as: 'editor', data })
}

async function checksOf(id: string): Promise<{ open: object[]; waived: object[] }> {
  const { body } = await cms.rest({ method: 'GET', path: `/articles/${id}/checks`, as: 'editor' })
  return body as { open: object[]; waived: object[] }
}

function findingsIn(body: Record<string, unknown>): object[] {
  const [error] = body.errors as { data: { errors: object[] } }[]
  return error?.data.errors ?? []
}

function lint(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', 'src/commands/content-lint.ts', ...args]
    execFile(process.execPath, command, { maxBuffer: 64e6 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err })
    })
  })
}
