import config from '@payload-config'
import { handleEndpoints } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '@/vocabulary/roles'
import { linesOf } from '@collections/imports/panel/lines-of'
import type { ImportLine, PastImport, Undone } from '@collections/imports/told'
import { startCms, type Cms } from '@tests/support/cms'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})

type Sent = { files?: Record<string, string>; pasted?: string; rehearsal?: boolean }

async function send(
  { files = {}, pasted, rehearsal = false }: Sent,
  as: Role | null = 'editor',
): Promise<{ status: number; lines: ImportLine[] }> {
  const body = new FormData()
  body.set('rehearsal', String(rehearsal))
  for (const [name, text] of Object.entries(files)) body.append('files', new File([text], name))
  if (pasted) body.set('pasted', pasted)
  const headers: HeadersInit = as ? { authorization: `JWT ${cms.token(as)}` } : {}
  const url = 'http://localhost:3000/cms/api/imports'
  const request = new Request(url, { method: 'POST', body, headers })
  const answer = await handleEndpoints({ config, request })
  if (!answer.body || answer.status !== 200) return { status: answer.status, lines: [] }
  const lines: ImportLine[] = []
  for await (const line of linesOf(answer.body)) lines.push(line)
  return { status: 200, lines }
}

const past = async () =>
  (await cms.rest({ method: 'GET', path: '/imports', as: 'editor' })).body.imports as PastImport[]
const undo = (id: string, as: Role = 'editor') =>
  cms.rest({ method: 'POST', path: `/imports/${id}/undo`, as })
const article = '# Brought in\n\nIt doesn?t hurt.\n\n<script>x()</script>\n'

describe('the page “Import”', () => {
  test('shows what would happen, imports in the name of who asked, and takes it back', async () => {
    const files = { '../up/brought.md': article }
    const looked = await send({ files, rehearsal: true })
    expect(looked.lines.at(-1)).toMatchObject({
      ...{ kind: 'done', import: null, isRehearsal: true },
      characters: { unaccounted: 0 },
    })
    const source = looked.lines.find(({ kind }) => kind === 'source')
    expect(source).toMatchObject({ source: { name: 'brought.md', format: 'markdown' } })
    expect(JSON.stringify(looked.lines)).toContain('x()')
    expect(await past()).toEqual([])

    const { lines } = await send({ files, pasted: 'A title\n\nPasted words.' })
    expect(lines.map(({ kind }) => kind)).toContain('step')
    const done = lines.at(-1)
    const id = done?.kind === 'done' ? done.import : null
    const [newest] = await past()
    expect(newest).toMatchObject({
      ...{ id, sources: 'brought.md, pasted', byName: 'editor', made: { articles: 2 } },
      ...{ isFinished: true, isUndone: false },
    })
    const { docs } = await cms.payload.find({
      collection: 'articles',
      where: { title: { equals: 'Brought in' } },
      draft: true,
      depth: 0,
    })
    expect(docs).toMatchObject([{ _status: 'draft', createdBy: cms.userId('editor') }])

    expect((await send({ files })).lines.at(-1)).toMatchObject({ import: null })
    const undone = (await undo(id ?? '')).body.undone as Undone[]
    expect(undone.map(({ outcome }) => outcome)).toEqual(['deleted', 'deleted'])
    expect(await past()).toMatchObject([{ id, isUndone: true, made: {} }])
    expect((await undo(id ?? '')).status).toBe(409)
  })

  test('is for editors, and needs something to read', async () => {
    for (const as of ['author', 'reviewer', null] as const) {
      expect((await send({ files: { 'a.md': '# A' } }, as)).status).toBe(403)
    }
    expect((await cms.rest({ method: 'GET', path: '/imports', as: 'author' })).status).toBe(403)
    expect((await undo('x', 'author')).status).toBe(403)
    expect((await undo('x')).status).toBe(404)
    expect((await send({})).status).toBe(400)
    expect((await send({ files: { 'empty.md': '' } })).status).toBe(400)
    const json = await cms.rest({ method: 'POST', path: '/imports', as: 'editor', data: {} })
    expect(json.status).toBe(400)
  })
})
