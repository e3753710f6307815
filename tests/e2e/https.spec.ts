import { expect, test } from '@playwright/test'
import { admin } from '@tests/support/accounts'
import { headerTable, protectingHeaders } from '@tests/support/header-table'
import { rawRequest } from '@tests/support/raw-request'
import { startSite, type RunningSite } from '@tests/support/site-process'

const address = 'https://knotwork.example'
const byHttps = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.7' }
const byHttp = { ...byHttps, 'x-forwarded-proto': 'http' }

let site: RunningSite
test.beforeAll(async () => {
  site = await startSite({ TRUST_PROXY: '1', SITE_URL: address, LOG_LEVEL: 'silent' })
})
test.afterAll(async () => site.stop())

test('behind a balancer with HTTPS every kind of answer says that only HTTPS is asked for', async () => {
  // The metrics are for this machine, not for who comes through the balancer.
  for (const [what, ask, status, expected] of headerTable.filter(([, , , , isOwn]) => !isOwn)) {
    const found = await protectingHeaders({ origin: site.url, ...ask, headers: byHttps })
    const transport = { 'strict-transport-security': 'max-age=31536000' }
    expect.soft({ what, ...found }).toEqual({ what, status, ...expected, ...transport })
  }
})

test('what was asked for in the clear is asked for anew by HTTPS, kept answers too', async () => {
  for (const path of ['/', '/spots?after=x', '/api/v1/spots?limit=1', '/admin/login', '/nothing']) {
    await rawRequest({ origin: site.url, path, headers: byHttps })
    const { status, headers, body } = await rawRequest({ origin: site.url, path, headers: byHttp })
    expect({ status, location: headers.location, body }).toEqual({
      ...{ status: 308, location: address + path, body: '' },
    })
    expect(headers['strict-transport-security']).toBeUndefined()
  }
  for (const path of ['/healthz', '/readyz']) {
    expect((await rawRequest({ origin: site.url, path, headers: byHttp })).status).toBe(200)
  }
})

test('nobody signs in in the clear; by HTTPS the cookie is for HTTPS only', async () => {
  const ask = {
    ...{ origin: site.url, path: '/cms/api/users/login', method: 'POST' },
    body: JSON.stringify(admin),
  }
  const type = { 'content-type': 'application/json' }
  const refused = await rawRequest({ ...ask, headers: { ...byHttp, ...type } })
  expect(refused.status).toBe(403)
  expect(refused.body).toContain('by HTTPS only')
  const taken = await rawRequest({ ...ask, headers: { ...byHttps, ...type } })
  expect(taken.status).toBe(200)
  expect(String(taken.headers['set-cookie'])).toMatch(/HttpOnly.*; Secure|Secure.*; HttpOnly/i)
})
