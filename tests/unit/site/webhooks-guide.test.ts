import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodeCursor } from '@/contract/cursor'
import { env } from '@/env'
import { eventOf, testEventOf } from '@/publishing/webhooks/event'
import { schedule } from '@/publishing/webhooks/schedule'
import { signedHeaders } from '@/publishing/webhooks/sign'
import { guideTo, samplesOf } from '@/site/developers/guide'
import { guideMarkdown } from '@/site/developers/markdown'
import { publicActions } from '@/vocabulary/changes'
import { newSecret } from '@collections/webhooks/secret'

type IsFromUs = (args: {
  secret: string
  headers: Record<string, string>
  rawBody: string | Buffer
}) => boolean

const license = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
const sections = guideTo({
  origin: env.SITE_URL,
  name: 'Knotwork',
  terms: { license, attribution: [] },
  operations: [],
  rateLimit: 0,
}).filter(({ id }) => id === 'webhooks')
const markdown = guideMarkdown({ title: 'T', dek: 'D', sections })
const [printed] = samplesOf(sections, 'js')

describe('the check of a signature, run as it is printed', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-check-'))
  const now = Math.trunc(Date.now() / 1000)
  const secret = newSecret()
  const body = '{"title":"fasciæ"}'
  const signed = (more: { timestamp?: number; secrets?: string[] } = {}) =>
    signedHeaders({ id: 'msg_1', timestamp: now, body, secrets: [secret], ...more })
  let isFromUs: IsFromUs

  beforeAll(async () => {
    const file = path.join(folder, 'check.mjs')
    // As it stands on the page that machines read.
    const [, code = ''] = /```js\n([\s\S]+?)\n```/.exec(markdown) ?? []
    expect(code).toBe(printed?.code)
    writeFileSync(file, code)
    ;({ isFromUs } = (await import(pathToFileURL(file).href)) as { isFromUs: IsFromUs })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('takes what the sender signed, as text and as bytes', () => {
    expect(isFromUs({ secret, headers: signed(), rawBody: body })).toBe(true)
    expect(isFromUs({ secret, headers: signed(), rawBody: Buffer.from(body) })).toBe(true)
  })

  test('takes the new secret and the one before, while both sign', () => {
    const newer = newSecret()
    const headers = signed({ secrets: [newer, secret] })
    expect(isFromUs({ secret, headers, rawBody: body })).toBe(true)
    expect(isFromUs({ secret: newer, headers, rawBody: body })).toBe(true)
    expect(isFromUs({ secret: newSecret(), headers, rawBody: body })).toBe(false)
  })

  test.each([
    ['another body', { rawBody: `${body} ` }],
    ['another secret', { secret: newSecret() }],
    ['another id', { headers: { ...signed(), 'webhook-id': 'msg_2' } }],
    ['another time', { headers: { ...signed(), 'webhook-timestamp': String(now - 1) } }],
    ['a signature six minutes old', { headers: signed({ timestamp: now - 360 }) }],
    ['a signature of the future', { headers: signed({ timestamp: now + 360 }) }],
    ['a time that is none', { headers: signed({ timestamp: NaN }) }],
    ['no signature', { headers: { ...signed(), 'webhook-signature': '' } }],
    ['half a signature', { headers: { ...signed(), 'webhook-signature': 'v1,' } }],
    ['no headers', { headers: {} }],
  ])('refuses %s', (_, wrong) => {
    expect(isFromUs({ secret, headers: signed(), rawBody: body, ...wrong })).toBe(false)
  })

  test('takes a signature that was four minutes on its way', () => {
    const headers = signed({ timestamp: now - 240 })
    expect(isFromUs({ secret, headers, rawBody: body })).toBe(true)
  })
})

describe('what the guide says of webhooks', () => {
  test('shows the body that is sent', () => {
    const [shown] = samplesOf(sections, 'json')
    const event = JSON.parse(shown?.code ?? '')
    const { cursor, at, action, type, id, slug, previousSlug } = event.data
    const [number, row] = decodeCursor(cursor).keys
    const change = { action, type, document: id, slug, previousSlug }
    const log = { id: String(row), number: Number(number), at: new Date(at) }
    expect(JSON.parse(eventOf({ ...log, ...change }))).toEqual(event)
  })

  test('names every event', () => {
    const { type } = JSON.parse(testEventOf(new Date(0)))
    const types = [...publicActions.map((action) => `{resource}.${action}`), type]
    for (const each of types) expect(markdown).toContain(`\`${each}\``)
  })

  test('tells the waits that the sender keeps', () => {
    const [, said = ''] = /comes again after (.+), each up to/.exec(markdown) ?? []
    const waits = said.split(/, | and /).map(seconds)
    const { firstWait, factor, longestWait } = schedule
    expect(waits).toHaveLength(schedule.attempts - 1)
    for (const [index, wait] of waits.entries()) {
      const kept = Math.min(firstWait * factor ** index, longestWait)
      expect(Math.abs(wait / kept - 1)).toBeLessThan(0.02)
    }
    const total = waits.reduce((sum, wait) => sum + wait) / 3600
    expect(markdown).toContain(`After ${schedule.attempts} attempts in about ${total.toFixed(1)} h`)
  })

  test('tells the limits that the sender keeps', () => {
    const { jitter, timeout, failures, failingHours } = schedule
    expect(markdown).toContain(`each up to ${jitter * 100} %`)
    expect(markdown).toContain(`within ${timeout / 1000} seconds`)
    expect(markdown).toContain(`after ${failures} failures in a row over ${failingHours} hours`)
  })
})

/** Of `5 min 20 s`. */
function seconds(words: string): number {
  const units = { s: 1, min: 60, h: 3600 }
  const parts = [...words.matchAll(/([\d.]+) (min|s|h)/g)]
  return parts.reduce((sum, [, n, unit]) => sum + Number(n) * units[unit as keyof typeof units], 0)
}
