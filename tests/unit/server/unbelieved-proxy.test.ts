import { expect, test } from 'vitest'
import { unbelievedProxy } from '@/server/unbelieved-proxy'

function noted(proxies: number) {
  const lines: string[] = []
  const log = { warn: (line: unknown) => void lines.push(String(line)) }
  return { lines, note: unbelievedProxy({ log, proxies }) }
}

test.each(['x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host'])(
  'a proxy that sends %s and is not counted is named once',
  (name) => {
    const { lines, note } = noted(0)
    note({ headers: { accept: '*/*' } })
    expect(lines).toEqual([])
    note({ headers: { [name]: 'a' } })
    note({ headers: { [name]: 'a' } })
    expect(lines).toEqual([expect.stringMatching(`${name}.*TRUST_PROXY`)])
  },
)

test('a proxy that is counted is no news', () => {
  const { lines, note } = noted(1)
  note({ headers: { 'x-forwarded-for': '192.0.2.1' } })
  expect(lines).toEqual([])
})
