import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchSaves } from '@collections/panel/watch-saves'

const path = '/cms/api/topics/1'
let stored = 'r0'
let count = 0
const conflicts: string[] = []
let sent = 0
let stop: () => void

/** A site that takes a moment, refuses what began from another state than the stored one, and goes on when nobody listens. */
async function site(_: unknown, init?: RequestInit): Promise<Response> {
  await wait(20)
  const form = init?.body as FormData
  const { revision } = JSON.parse(String(form.get('_payload'))) as { revision: string }
  if (revision !== stored) {
    return Response.json({ errors: [{ message: 'Somebody was faster.' }] }, { status: 409 })
  }
  count += 1
  stored = `r${count}`
  return Response.json({ doc: { revision: stored } })
}

function save(revision: string, signal?: AbortSignal): Promise<Response> {
  const body = new FormData()
  body.set('_payload', JSON.stringify({ title: 'A', revision }))
  return window.fetch(path, { method: 'PATCH', body, ...(signal ? { signal } : {}) })
}

beforeEach(() => {
  stored = 'r0'
  count = 0
  conflicts.length = 0
  sent = 0
  vi.stubGlobal('window', { fetch: site, location: { href: 'http://localhost/' } })
  stop = watchSaves(path, {
    onSend: () => (sent += 1),
    onConflict: (message) => conflicts.push(message),
  })
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

test('a window that saves again before it was answered does not come into conflict with itself', async () => {
  const answers = await Promise.all([save('r0'), save('r0'), save('r0')])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(conflicts).toEqual([])
})

test('nor does one that stopped listening to a save', async () => {
  const impatient = new AbortController()
  const first = save('r0', impatient.signal)
  impatient.abort()
  await expect(first).rejects.toThrow(/abort/i)
  expect((await save('r0')).status).toBe(200)
  expect(conflicts).toEqual([])
})

test('what somebody else has stored meanwhile is a conflict', async () => {
  await save('r0')
  stored = 'theirs'
  expect((await save('r0')).status).toBe(409)
  expect(conflicts).toEqual(['Somebody was faster.'])
})

test('other requests pass as they are', async () => {
  const body = new FormData()
  body.set('_payload', JSON.stringify({ revision: 'r0' }))
  await window.fetch('/cms/api/topics/2', { method: 'PATCH', body })
  expect(JSON.parse(String(body.get('_payload')))).toEqual({ revision: 'r0' })
})

test('a save that the form makes by itself is told when it goes out, one that was asked for is not', async () => {
  const body = new FormData()
  body.set('_payload', JSON.stringify({ revision: 'r0' }))
  await save('r0')
  expect(sent).toBe(0)
  const asked = window.fetch(`${path}?autosave=true`, { method: 'PATCH', body })
  await Promise.resolve()
  expect(sent, 'before it is answered').toBe(1)
  await asked
})
