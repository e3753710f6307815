import { admin } from '@tests/support/accounts'
import { expect, fullUrl, test } from '@tests/support/browser'
import { rawRequest } from '@tests/support/raw-request'

test('people who sign in at the same moment all stay signed in', async ({ request }) => {
  const login = async () => {
    const answer = await request.post('/cms/api/users/login', { data: admin })
    return String((await answer.json()).token)
  }
  const tokens = await Promise.all(Array.from({ length: 6 }, login))
  for (const token of tokens) {
    const answer = await rawRequest({
      origin: fullUrl(),
      path: '/cms/api/users?limit=1',
      headers: { authorization: `JWT ${token}` },
    })
    expect(answer.status).toBe(200)
  }
})

test('signing out twice is signing out', async () => {
  const answer = await rawRequest({
    origin: fullUrl(),
    path: '/cms/api/users/logout',
    method: 'POST',
  })
  expect(answer.status).toBe(200)
  expect(answer.headers['set-cookie']).toBeUndefined()
})
