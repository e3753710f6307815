import { expect, fullUrl, test } from '@tests/support/browser'
import { admin } from '@tests/support/accounts'
import { rawRequest, type RawAnswer } from '@tests/support/raw-request'
import { expectNothingInternal } from '@tests/support/reader-page'

const collections = [
  'articles',
  'muscles',
  'spots',
  'references',
  'products',
  'regions',
  'topics',
  'people',
  'media',
  'users',
  'redirects',
  'webhooks',
  'webhook-deliveries',
]
const nobody = '00000000-0000-4000-8000-000000000000'

const probes = [
  ...collections.flatMap((name) => [
    `GET /${name}`,
    `GET /${name}?limit=0`,
    `GET /${name}?draft=true&depth=5`,
    `GET /${name}?where[id][exists]=true&select[id]=true`,
    `GET /${name}/count`,
    `GET /${name}/${nobody}`,
    `GET /${name}/versions`,
    `GET /${name}/versions/${nobody}`,
    `GET /${name}/access/${nobody}`,
    `GET /${name}/distinct?field=id`,
    `POST /${name}`,
    `POST /${name}/${nobody}/duplicate`,
    `POST /${name}/versions/${nobody}`,
    `POST /${name}?_method=GET`,
    `PATCH /${name}`,
    `PATCH /${name}/${nobody}`,
    `DELETE /${name}`,
    `DELETE /${name}/${nobody}`,
  ]),
  ...['site', 'editorial-policy', 'medical-disclaimer', 'self-treatment-defaults'].flatMap(
    (name) => [
      `GET /globals/${name}`,
      `POST /globals/${name}`,
      `GET /globals/${name}/versions`,
      `POST /globals/${name}/access`,
    ],
  ),
  `POST /webhooks/${nobody}/secret`,
  `POST /webhooks/${nobody}/test`,
  `POST /webhook-deliveries/${nobody}/again`,
  'GET /',
  'GET /access',
  'GET /users/init',
  'GET /payload-preferences/articles',
  'GET /payload-locked-documents',
  'GET /payload-jobs/run',
  'GET /payload-migrations',
  'GET /payload-kv',
  'GET /media/file/package.json',
  'GET /og',
  'POST /graphql',
  'GET /graphql-playground',
  'POST /users/first-register',
  'POST /users/refresh-token',
  'POST /users/unlock',
  'POST /users/verify/token',
  'POST /form-state',
  'GET /USERS',
  'GET //users',
  'GET /users/me/../',
  'GET /users%2fme/articles',
  'GET /articles/../users/me/../articles',
]

test('a visitor gets nothing of the private REST but a refusal', async () => {
  test.setTimeout(180_000)
  for (const probe of probes) {
    const [method = '', path = ''] = probe.split(' ')
    const answer = await probed({ method, path: `/cms/api${path}` })
    expect.soft([401, 403, 404, 405], `${probe} gave ${answer.status}`).toContain(answer.status)
    expect
      .soft(answer.body, probe)
      .not.toMatch(/"(docs|totalDocs|doc|user|canAccessAdmin|fields)":/)
    expect.soft(answer.body, probe).not.toMatch(/Knotwork editors|example\.org|trapezius/i)
    expectNothingInternal(answer.body)
  }
})

/** A double or a last slash is corrected first; what counts is the answer at the right address. */
async function probed({ method, path }: { method: string; path: string }): Promise<RawAnswer> {
  const answer = await rawRequest({
    origin: fullUrl(),
    path,
    method,
    headers: { 'content-type': 'application/json' },
    body: method === 'GET' ? undefined : '{}',
  })
  const { location } = answer.headers
  if (answer.status !== 308 || location === undefined) return answer
  const { origin, pathname, search } = new URL(location, fullUrl())
  expect(origin).toBe(fullUrl())
  return probed({ method, path: pathname + search })
}

test('a visitor may ask who is signed in, and learns that nobody is', async ({ request }) => {
  const answer = await request.get('/cms/api/users/me')
  expect(answer.status()).toBe(200)
  expect((await answer.json()).user).toBeNull()
})

test('a wrong password and an unknown address are refused alike', async ({ request }) => {
  const ask = async (email: string) => {
    const answer = await request.post('/cms/api/users/login', {
      data: { email, password: 'not the password' },
    })
    return { status: answer.status(), body: await answer.json() }
  }
  const wrong = await ask(admin.email)
  expect(wrong.status).toBe(401)
  expect(await ask('nobody@example.org')).toEqual(wrong)
})

test('a forgotten password is answered alike for any address, and gives no token', async ({
  request,
}) => {
  const ask = async (email: string) => {
    const answer = await request.post('/cms/api/users/forgot-password', { data: { email } })
    return { status: answer.status(), body: await answer.text() }
  }
  const known = await ask(admin.email)
  expect(known.status).toBeLessThan(300)
  expect(known.body).not.toMatch(/token":"/)
  expect(await ask('nobody@example.org')).toEqual(known)
})

test('nonsense at the open doors is a plain refusal', async ({ request }) => {
  const data = [
    {},
    { email: {} },
    { email: ['a'], password: ['b'] },
    { email: null, password: null },
    { email: 'a\u0000@example.org', password: 'b' },
    { email: { $ne: '' }, password: 'b' },
  ]
  for (const each of data) {
    const login = await request.post('/cms/api/users/login', { data: each })
    expect([400, 401], JSON.stringify(each)).toContain(login.status())
    expectNothingInternal(await login.text())
  }
  for (const each of [
    {},
    { token: 'no', password: 'a new long password' },
    { token: { $gt: '' }, password: 'a new long password' },
  ]) {
    const reset = await request.post('/cms/api/users/reset-password', { data: each })
    expect([400, 401, 403], JSON.stringify(each)).toContain(reset.status())
    expectNothingInternal(await reset.text())
  }
})

test('nobody registers over the web', async ({ request, page, desk }) => {
  const data = {
    email: 'first@example.org',
    password: 'a long enough password',
    name: 'First',
    role: 'admin',
  }
  expect(
    (await request.post('/cms/api/users/first-register', { data })).status(),
  ).toBeGreaterThanOrEqual(401)
  expect((await request.post('/cms/api/users', { data })).status()).toBeGreaterThanOrEqual(401)
  await page.goto('/admin/create-first-user')
  await expect(page).toHaveURL(/\/admin\/login|\/admin$/)
  const login = await request.post('/cms/api/users/login', { data })
  expect(login.status()).toBe(401)
  const found = await desk.asks.get(`/cms/api/users?where[email][equals]=${data.email}`)
  expect((await found.json()).totalDocs).toBe(0)
})
