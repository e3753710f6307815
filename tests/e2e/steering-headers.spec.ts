import { expect, fullUrl, test } from '@tests/support/browser'
import { rawRequest } from '@tests/support/raw-request'

test('headers that steer the framework change nothing on a public page', async () => {
  const ask = (headers: Record<string, string>, path = '/spots/upper-trapezius') =>
    rawRequest({ origin: fullUrl(), path, headers })
  const plain = await ask({})
  const steering: Record<string, string>[] = [
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1' },
    { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
    { 'next-router-state-tree': '%5B%22%22%5D' },
    { 'next-action': 'a'.repeat(40) },
    { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
    { 'x-middleware-rewrite': '/admin' },
    { 'x-middleware-prefetch': '1' },
    { 'x-nextjs-data': '1' },
    { 'x-invoke-path': '/admin', 'x-invoke-status': '500' },
    { 'x-matched-path': '/admin' },
    { 'x-now-route-matches': '1=admin' },
    { cookie: '__prerender_bypass=1; payload-token=nonsense' },
    { authorization: 'JWT nonsense' },
    { authorization: 'users API-Key nonsense' },
    { range: 'bytes=0-1' },
    { 'x-http-method-override': 'DELETE' },
  ]
  for (const headers of steering) {
    const answer = await ask(headers)
    const label = JSON.stringify(headers)
    expect(answer.status, label).toBe(200)
    expect(answer.headers['content-type'], label).toBe(plain.headers['content-type'])
    expect(answer.body, label).toBe(plain.body)
  }
  const prefetch = await ask({ rsc: '1' }, '/spots/upper-trapezius?_rsc=abc')
  expect(prefetch.headers['content-type']).not.toMatch(/x-component/)
})

test('Vary names what an answer depends on, and nothing else', async () => {
  const varyOf = async (path: string) =>
    (await rawRequest({ origin: fullUrl(), path })).headers.vary
  expect(await varyOf('/api/v1/spots')).toBe('accept, accept-encoding')
  expect(await varyOf('/spots')).toBe('accept-encoding')
})
