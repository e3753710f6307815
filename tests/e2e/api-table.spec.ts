import { operationsOf, type Operation } from '@/contract/openapi/operations'
import { addressOf, neededBy } from '@tests/support/api/ask'
import { askAll } from '@tests/support/api/ask-all'
import { casesOf } from '@tests/support/api/cases'
import { Verifier } from '@tests/support/api/verify'
import { expect, fullUrl, test } from '@tests/support/browser'

const kinds = ['valid', 'invalid', 'unknown', 'repeated', 'empty', 'media type']

test('each operation with each parameter answers as the OpenAPI document says', async () => {
  test.setTimeout(240_000)
  const document = await (await fetch(`${fullUrl()}/api/v1/openapi.json`)).json()
  const operations = operationsOf(document)
  const verifier = new Verifier(document)
  const cases = casesOf(operations, await cursorsOf(operations))
  const faults: string[] = []
  await askAll(cases, {
    atOnce: 4,
    work: async (one) => {
      const answer = await fetch(fullUrl() + one.path, {
        redirect: 'manual',
        headers: one.accept ? { accept: one.accept } : {},
        signal: AbortSignal.timeout(30_000),
      })
      const fault = verifier.fault(one, {
        status: answer.status,
        contentType: answer.headers.get('content-type') ?? '',
        body: await answer.text(),
      })
      if (fault) faults.push(`${one.kind} ${one.path.slice(0, 160)}: ${fault}`)
    },
  })
  expect(faults).toEqual([])
  expect(cases.length).toBeGreaterThan(1_500)
  expect([...new Set(cases.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort())
  test.info().annotations.push({ type: 'cases', description: String(cases.length) })
})

/** A cursor of every list that has more than one page of one. */
async function cursorsOf(operations: Operation[]): Promise<Map<string, string>> {
  const cursors = new Map<string, string>()
  for (const operation of operations) {
    if (!operation.parameters.some(({ name }) => name === 'after')) continue
    const query = [...neededBy(operation), ['limit', '1'] as const]
    const answer = await fetch(fullUrl() + addressOf(operation, { query }))
    const next = (await answer.json()).page?.next
    if (typeof next === 'string') cursors.set(operation.id, encodeURIComponent(next))
  }
  return cursors
}
