import { describe, expect, test } from 'vitest'
import { openapi } from '@/contract/openapi'
import { operationsOf } from '@/contract/openapi/operations'
import { guideTo, samplesOf } from '@/site/developers/guide'
import { guideMarkdown } from '@/site/developers/markdown'
import { runsOf } from '@/site/developers/marks'
import { askedAddress } from '@/site/developers/try'

const origin = 'https://a.example'
const operations = operationsOf(openapi(origin))
const license = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
const terms = { license, attribution: ['Uberon'] }
const sections = guideTo({ origin, name: 'Knotwork', terms, operations, rateLimit: 600 })
const text = JSON.stringify(sections)

describe('the guide for developers', () => {
  test('has a place for each part, once', () => {
    const ids = [...sections.map(({ id }) => id), ...operations.map(({ id }) => id), 'reference']
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('leads only to places that it has', () => {
    const ids = [...sections.map(({ id }) => id), ...operations.map(({ id }) => id), 'reference']
    for (const [, id] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(ids).toContain(id)
  })

  test('says of each command what it shows', () => {
    const samples = samplesOf(sections, 'sh')
    expect(samples.length).toBeGreaterThan(4)
    for (const { code, shows } of samples) {
      expect(code).toContain(origin)
      expect(shows).toBeTruthy()
    }
  })

  test('says what the limit is, or that there is none', () => {
    expect(text).toContain('At most 600 answers a minute')
    const free = guideTo({ origin, name: 'Knotwork', terms, operations, rateLimit: 0 })
    expect(JSON.stringify(free)).toContain('sets no limit')
  })

  test('is Markdown as well, with links that lead home from anywhere', () => {
    const markdown = guideMarkdown({ title: 'T', dek: 'D', sections })
    expect(markdown).toMatch(/^# T\n\nD\n\n## Your first request\n/)
    expect(markdown).toContain('```sh\ncurl')
    expect(markdown).not.toMatch(/\]\([/#]/)
  })
})

test('code and links are found in a text', () => {
  expect(runsOf('a `b` [`c` d](/e) f')).toEqual([
    { kind: 'plain', text: 'a ' },
    { kind: 'code', text: 'b' },
    { kind: 'plain', text: ' ' },
    {
      kind: 'link',
      href: '/e',
      runs: [
        { kind: 'code', text: 'c' },
        { kind: 'plain', text: ' d' },
      ],
    },
    { kind: 'plain', text: ' f' },
  ])
  expect(runsOf('nothing [here] (there)')).toEqual([
    { kind: 'plain', text: 'nothing [here] (there)' },
  ])
})

describe('the form of an operation', () => {
  const spot = operations.find(({ id }) => id === 'getSpot')
  const spots = operations.find(({ id }) => id === 'listSpots')

  test.each([
    [spots, '', '/api/v1/spots'],
    [spots, 'limit=&q=+&sort=name', '/api/v1/spots?sort=name'],
    [spots, 'q=a%26b', '/api/v1/spots?q=a%26b'],
    [spots, 'slug=x', '/api/v1/spots?slug=x'],
    [spot, 'slug=scalenes&fields=', '/api/v1/spots/scalenes'],
    [spot, '', '/api/v1/spots/infraspinatus'],
    [spot, 'slug=..%2F..%2Fadmin%3F', '/api/v1/spots/..%2F..%2Fadmin%3F'],
  ])('leads to the real address %#', (operation, typed, address) => {
    expect(operation && askedAddress(operation, new URLSearchParams(typed))).toBe(address)
  })
})
