import crypto from 'node:crypto'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Cms } from '@tests/support/cms'
import { startCms } from '@tests/support/cms'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})

const newcomer = {
  name: 'Newcomer',
  email: 'newcomer@cms.example.org',
  password: 'a long enough password',
  role: 'admin',
}

test('nobody registers over the web, not even the first', async () => {
  for (const path of ['/users', '/users/first-register']) {
    const { status } = await cms.rest({ method: 'POST', path, data: newcomer })
    expect(status).toBe(403)
  }
})

test.each(['author', 'reviewer', 'editor'] as const)('a %s makes no accounts', async (as) => {
  const { status } = await cms.rest({ method: 'POST', path: '/users', as, data: newcomer })
  expect(status).toBe(403)
})

test('nobody gives the own account another role', async () => {
  const path = `/users/${cms.userId('author')}`
  await cms.rest({ method: 'PATCH', path, as: 'author', data: { role: 'admin' } })
  const { role } = await cms.payload.findByID({ collection: 'users', id: cms.userId('author') })
  expect(role).toBe('author')
})

test('an author sees and changes the own account only', async () => {
  const { body } = await cms.rest({ method: 'GET', path: '/users', as: 'author' })
  expect(body.totalDocs).toBe(1)
  const path = `/users/${cms.userId('editor')}`
  const { status } = await cms.rest({ method: 'PATCH', path, as: 'author', data: { name: 'X' } })
  expect(status).toBe(403)
})

test('a password has twelve characters, also when it is reset', async () => {
  const path = `/users/${cms.userId('author')}`
  const short = { password: 'short' }
  expect((await cms.rest({ method: 'PATCH', path, as: 'author', data: short })).status).toBe(400)
  const token = await cms.payload.forgotPassword({
    collection: 'users',
    data: { email: 'author@cms.example.org' },
    disableEmail: true,
  })
  const reset = await cms.rest({
    method: 'POST',
    path: '/users/reset-password',
    data: { token, password: 'elevenchars' },
  })
  expect(reset.status).toBe(400)
})

async function account(name: string, role: 'author' | 'admin' = 'author') {
  const email = `${name}@cms.example.org`
  const data = { name, email, role, password: newcomer.password }
  const { id } = await cms.payload.create({ collection: 'users', data })
  const signIn = async () => {
    const { token } = await cms.payload.login({
      collection: 'users',
      data: { email, password: newcomer.password },
    })
    return token ?? ''
  }
  return { id, email, signIn }
}

async function isSignedIn(token: string): Promise<boolean> {
  const headers = new Headers({ authorization: `JWT ${token}` })
  return (await cms.payload.auth({ headers })).user !== null
}

test('a new role ends every sign-in of the account; other changes end none', async () => {
  const { id, signIn } = await account('promoted')
  const tokens = [await signIn(), await signIn()]
  const change = (data: object) =>
    cms.rest({ method: 'PATCH', path: `/users/${id}`, as: 'admin', data })
  expect((await change({ name: 'Promoted Person' })).status).toBe(200)
  expect(await Promise.all(tokens.map(isSignedIn))).toEqual([true, true])
  expect((await change({ role: 'editor' })).status).toBe(200)
  expect(await Promise.all(tokens.map(isSignedIn))).toEqual([false, false])
  expect(await isSignedIn(await signIn())).toBe(true)
})

test('a new password ends the sign-ins that others may have', async () => {
  const { id, signIn } = await account('careful')
  const tokens = [await signIn(), await signIn()]
  const data = { password: 'another long password' }
  const { status } = await cms.rest({ method: 'PATCH', path: `/users/${id}`, as: 'admin', data })
  expect(status).toBe(200)
  expect(await Promise.all(tokens.map(isSignedIn))).toEqual([false, false])
})

test('an account made without a password is entered by a one-time link, once', async () => {
  const data = { name: 'Invited', email: 'invited@cms.example.org', role: 'author' }
  const made = await cms.rest({ method: 'POST', path: '/users', as: 'admin', data })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  const path = `/users/${(made.body.doc as { id: string }).id}/one-time-link`
  for (const as of ['author', 'editor'] as const) {
    expect((await cms.rest({ method: 'POST', path, as })).status).toBe(403)
  }
  const { body } = await cms.rest({ method: 'POST', path, as: 'admin' })
  expect(body).toMatchObject({ isMailed: false, link: expect.stringContaining('/admin/reset/') })
  const token = String(body.link).split('/').at(-1)
  const reset = () =>
    cms.rest({
      method: 'POST',
      path: '/users/reset-password',
      data: { token, password: newcomer.password },
    })
  expect((await reset()).status).toBe(200)
  expect((await reset()).status).toBe(403)
})

test('an address that has no account costs the work of a wrong password, so that time does not tell it', async () => {
  const hashed = vi.spyOn(crypto, 'pbkdf2')
  const workOf = async (data: object) => {
    hashed.mockClear()
    const { status } = await cms.rest({ method: 'POST', path: '/users/login', data })
    // Password and salt are of the same length; iterations, bytes and digest are what the work depends on.
    return [
      status,
      hashed.mock.calls.map(([, salt, ...work]) => [String(salt).length, ...work.slice(0, 3)]),
    ]
  }
  const password = 'a wrong password'
  const known = await workOf({ email: 'author@cms.example.org', password })
  expect(known).toEqual([401, [[64, expect.any(Number), expect.any(Number), 'sha256']]])
  expect(await workOf({ email: 'nobody@cms.example.org', password })).toEqual(known)
  const right = { email: ' AUTHOR@cms.example.org', password: 'a long enough password' }
  expect(await workOf(right)).toEqual([200, known[1]])
  hashed.mockRestore()
})
