import fc from 'fast-check'
import { operationsOf } from '@/contract/openapi/operations'
import { internalsIn } from '@tests/support/internals'
import { askAll } from './ask-all'
import { requests, type Asked } from './requests'

const batch = 20
const patience = 15_000

/** Sends so many random requests; each fault is a sentence. A failure can be repeated by its seed. */
export async function fuzz({ url, count, seed }: { url: string; count: number; seed: number }) {
  const operations = operationsOf(await (await fetch(`${url}/api/v1/openapi.json`)).json())
  const faults: string[] = []
  const statuses: Record<number, number> = {}
  const batches = fc.sample(
    fc.array(requests(operations), { minLength: batch, maxLength: batch }),
    { numRuns: Math.ceil(count / batch), seed },
  )
  await askAll(batches.flat(), {
    atOnce: 4,
    work: async (asked) => {
      const { status, fault } = await faultOf(url, asked)
      statuses[status] = (statuses[status] ?? 0) + 1
      if (fault) faults.push(`${asked.method} ${asked.path} (${asked.accept}): ${fault}`)
    },
  })
  return { faults, statuses, sent: batches.flat().length }
}

async function faultOf(
  url: string,
  asked: Asked,
): Promise<{ status: number; fault: string | null }> {
  const { method, path, accept, operation } = asked
  try {
    const answer = await fetch(url + path, {
      method,
      redirect: 'manual',
      headers: accept === null ? {} : { accept },
      signal: AbortSignal.timeout(patience),
    })
    const body = await answer.text()
    const { status } = answer
    const leaks = internalsIn(withoutEcho(body, path))
    if (leaks.length > 0) return { status, fault: `tells ${leaks.join()}` }
    if (status >= 500) return { status, fault: `${status}: ${body.slice(0, 200)}` }
    const isKnown = [...operation.answers.map((known) => known.status), 308, 404].includes(status)
    return { status, fault: isKnown ? null : `${status} is not documented` }
  } catch (error) {
    return { status: 0, fault: error instanceof Error ? error.message : String(error) }
  }
}

/** What was asked may be repeated in the answer: it told nothing that the asker did not know. */
function withoutEcho(body: string, path: string): string {
  const asked = path.split(/[?&=/]/).flatMap((part) => {
    const plain = decoded(part.replaceAll('+', ' '))
    return [part, plain, JSON.stringify(plain).slice(1, -1)]
  })
  return asked
    .filter((part) => part.length > 2)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, part) => rest.replaceAll(part, ''), body)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    return part
  }
}
