import { beforeAll, expect, test } from 'vitest'
import { env } from '@/env'
import { startCms, type Cms } from '@tests/support/cms'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})

const read = (data: object, as?: 'author') =>
  cms.rest({ method: 'POST', path: '/pasted', as, data })

test('a paste is read for those who write: citations, and links to pages of this site', async () => {
  const html = `<p>See <a href="${env.SITE_URL}/spots/upper-trapezius">this</a> [@simons1999].</p>`
  const { status, body } = await read({ html }, 'author')
  expect(status).toBe(200)
  const stored = JSON.stringify(body)
  expect(stored).toContain('"relationTo":"spots"')
  expect(stored).toContain('"blockType":"citation"')
  expect(body.told).toEqual([])
  expect((await read({ html })).status, 'a visitor pastes nothing').toBe(403)
})

test('what is no paste is refused in words', async () => {
  expect((await read({}, 'author')).status).toBe(400)
  const { status, body } = await read({ html: 'x'.repeat(2_000_001) }, 'author')
  expect(status).toBe(413)
  expect(JSON.stringify(body)).toContain('paste it in parts')
})
