import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { ChangesPage } from '@/contract/changes'
import { Checksum, Manifest } from '@/contract/snapshot'
import { admin } from '@tests/support/accounts'
import { signIn } from '@tests/support/desk'

const site = () => process.env.KNOTWORK_URL ?? ''
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(site() + path, { headers: { 'accept-encoding': 'identity', ...headers } })

test('a snapshot through the door is whole, can be had in parts, and is made once', async () => {
  const [first, again] = [await get('/api/v1/snapshot'), await get('/api/v1/snapshot')]
  const text = await first.text()
  const end = text.lastIndexOf('\n', text.length - 2) + 1
  const { sha256 } = Checksum.parse(JSON.parse(text.slice(end)))
  expect(createHash('sha256').update(text.slice(0, end)).digest('hex')).toBe(sha256)
  expect(first.headers.get('content-type')).toBe('application/x-ndjson')
  expect(first.headers.get('cache-control')).toContain('public')
  expect(first.headers.get('access-control-allow-origin')).toBe('*')
  expect([...first.headers.keys()].filter((name) => name.startsWith('x-knotwork'))).toEqual([])
  if (again.headers.get('etag') === first.headers.get('etag')) {
    expect(await again.text()).toBe(text)
  }
  const tag = String(again.headers.get('etag'))
  const part = await get('/api/v1/snapshot', { range: 'bytes=0-16', 'if-range': tag })
  if (part.headers.get('etag') === tag) {
    expect(part.status).toBe(206)
    expect(await part.text()).toBe('{"manifest":true,')
  }
  const packed = await get('/api/v1/snapshot', { 'accept-encoding': 'gzip' })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect((await packed.text()).startsWith('{"manifest":true,')).toBe(true)
  expect((await get('/api/v1/snapshot', { accept: 'text/html' })).status).toBe(406)
  expect((await get('/api/v1/snapshot?limit=1')).status).toBe(400)
})

test('what is published is in the log at once, also where the end of it was kept', async () => {
  const manifest = Manifest.parse(
    JSON.parse((await (await get('/api/v1/snapshot')).text()).split('\n')[0] ?? ''),
  )
  const read = async (cursor: string) =>
    ChangesPage.parse(await (await get(`/api/v1/changes?limit=100&after=${cursor}`)).json())
  const { next } = (await read(manifest.cursor)).page
  await read(next)
  const desk = await signIn({ url: site(), ...admin })
  const data = { title: 'Test of the log', slug: 'test-of-the-log', kind: 'subject' }
  const { id } = await desk.create('topics', { ...data, _status: 'published' })
  await expect
    .poll(async () => (await read(next)).data.find((row) => row.id === id))
    .toMatchObject({ action: 'published', slug: data.slug, resource: { title: data.title } })
  await desk.unpublish('topics', id)
  await expect
    .poll(async () => (await read(next)).data.filter((row) => row.id === id).at(-1))
    .toMatchObject({ action: 'unpublished', reason: 'Withdrawn.', resource: null })
  await desk.close()
})
