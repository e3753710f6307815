import { expect, test } from 'vitest'
import { fixedFile } from '@/server/fixed-files'

test('icons come from memory, for ever where the page names their content', async () => {
  const icon = await fixedFile({ pathname: '/icon.svg', hasQuery: false })
  expect(icon?.headers).toMatchObject({
    'content-type': 'image/svg+xml',
    'cache-control': 'public, max-age=86400',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  })
  const named = await fixedFile({ pathname: '/favicon.ico', hasQuery: true })
  expect(named?.headers['cache-control']).toMatch(/immutable/)
})

test.each([
  '/_next/static/../../package.json',
  '/_next/static/nothing.js',
  '/assets/../../package.json',
  '/assets/',
  '/package.json',
])('%s is none', async (pathname) => {
  expect(await fixedFile({ pathname, hasQuery: false })).toBeNull()
})
