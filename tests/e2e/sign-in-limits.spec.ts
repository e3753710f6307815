import { expect, test, type APIRequestContext } from '@playwright/test'
import { admin } from '@tests/support/accounts'
import { startSite, type RunningSite } from '@tests/support/site-process'

let site: RunningSite
test.beforeAll(async () => {
  // Behind one proxy, so that a test can come from many addresses.
  site = await startSite({ TRUST_PROXY: '1', STARTER_CONTENT: 'off', LOG_LEVEL: 'silent' })
})
test.afterAll(async () => site.stop())

function signIn(request: APIRequestContext, from: string, password = 'a wrong password') {
  return request.post(`${site.url}/cms/api/users/login`, {
    data: { email: admin.email, password },
    headers: { 'x-forwarded-for': from },
  })
}

test('who guesses is stopped, and told for how long; the owner is not shut out', async ({
  request,
}) => {
  expect((await signIn(request, '192.0.2.1', admin.password)).status()).toBe(200)
  for (let attempt = 0; attempt < 10; attempt += 1) {
    expect((await signIn(request, '198.51.100.1')).status()).toBe(401)
  }
  const refused = await signIn(request, '198.51.100.1', admin.password)
  expect(refused.status()).toBe(429)
  expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(60)
  expect((await refused.json()).errors[0].message).toContain('Too many attempts')
  expect((await signIn(request, '203.0.113.5', admin.password)).status()).toBe(200)
})

test('many who guess at one account stop strangers, not the owner', async ({ request }) => {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    await signIn(request, `198.18.${attempt}.1`)
  }
  expect((await signIn(request, '198.19.0.1', admin.password)).status()).toBe(429)
  expect((await signIn(request, '192.0.2.1', admin.password)).status()).toBe(200)
  const other = { email: 'nobody@example.org', password: 'a wrong password' }
  const answer = await request.post(`${site.url}/cms/api/users/login`, {
    data: other,
    headers: { 'x-forwarded-for': '198.19.0.1' },
  })
  expect(answer.status()).toBe(401)
})

test('a link for a new password is asked for in moderation', async ({ request }) => {
  const ask = () =>
    request.post(`${site.url}/cms/api/users/forgot-password`, {
      data: { email: 'nobody@example.org' },
      headers: { 'x-forwarded-for': '192.0.2.77' },
    })
  for (let attempt = 0; attempt < 20; attempt += 1) expect((await ask()).status()).toBe(200)
  expect((await ask()).status()).toBe(429)
})
