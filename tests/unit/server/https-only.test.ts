import { expect, test } from 'vitest'
import { httpsOnly } from '@/server/https-only'
import { transportHeaders } from '@/server/security-headers'

const https = { SITE_URL: 'https://example.org', TRUST_PROXY: 1 }

function ask(asked: { proto?: string; method?: string; url?: string }, settings = https) {
  const { proto, method = 'GET', url = '/spots?after=x' } = asked
  const told: { status?: number; location?: unknown; body?: unknown } = {}
  const response = {
    writeHead: (status: number, headers: Record<string, unknown>) => {
      Object.assign(told, { status, location: headers.location })
      return { end: (body?: unknown) => (told.body = body) }
    },
  }
  const headers = proto === undefined ? {} : { 'x-forwarded-proto': proto }
  const isAnswered = httpsOnly(settings)({ headers, method, url }, response as never)
  return { isAnswered, ...told }
}

test('who reads by plain HTTP is sent on to the same address by HTTPS', () => {
  for (const method of ['GET', 'HEAD']) {
    expect(ask({ proto: 'http', method })).toMatchObject({
      status: 308,
      location: 'https://example.org/spots?after=x',
    })
  }
  expect(ask({ proto: 'http', url: '//evil.example/' }).location).toBe(
    'https://example.org//evil.example/',
  )
})

test('who writes by plain HTTP is told so in one sentence', () => {
  const { status, body } = ask({ proto: 'http', method: 'POST', url: '/cms/api/users/login' })
  expect(status).toBe(403)
  expect(body).toContain('by HTTPS only')
})

test('what came by HTTPS, probes, and what no proxy has seen go on', () => {
  for (const asked of [
    { proto: 'https' },
    {},
    { proto: 'http', url: '/healthz' },
    { proto: 'http', url: '/readyz' },
    { proto: 'http', url: 'http://evil.example/' },
  ]) {
    expect(ask(asked).isAnswered).toBe(false)
  }
})

test('only as many proxies are believed as there are', () => {
  expect(ask({ proto: 'http' }, { ...https, TRUST_PROXY: 0 }).isAnswered).toBe(false)
  expect(ask({ proto: 'https, http' }).isAnswered).toBe(true)
  expect(ask({ proto: 'https, http' }, { ...https, TRUST_PROXY: 2 }).isAnswered).toBe(false)
  expect(ask({ proto: 'http' }, { ...https, TRUST_PROXY: 2 }).isAnswered).toBe(true)
  const open = { SITE_URL: 'http://example.org', TRUST_PROXY: 1 }
  expect(ask({ proto: 'http' }, open).isAnswered).toBe(false)
})

test('a site of HTTPS says that it is asked for by nothing else; one of HTTP cannot', () => {
  expect(transportHeaders('https://example.org')).toEqual({
    'strict-transport-security': 'max-age=31536000',
  })
  expect(transportHeaders('http://localhost:3000')).toEqual({})
})
