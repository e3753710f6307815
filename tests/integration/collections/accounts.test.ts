import { beforeAll, expect, test } from 'vitest'
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
