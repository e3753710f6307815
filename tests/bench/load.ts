import autocannon from 'autocannon'

export type Load = { perSecond: number; p50: number; p99: number; failures: number }

/**
 * Asks one address again and again over ten connections, or with `next` each time another path of it, for some seconds.
 * Times in milliseconds.
 */
export async function load(
  url: string,
  { headers = {}, seconds = 4, connections = 10, next }: LoadOptions = {},
): Promise<Load> {
  const requests = next && [
    { setupRequest: (request: autocannon.Request) => ({ ...request, path: next() }) },
  ]
  const result = await autocannon({ url, headers, duration: seconds, connections, requests })
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failures: result.errors + result.timeouts + result['4xx'] + result['5xx'],
  }
}

type LoadOptions = {
  headers?: Record<string, string>
  seconds?: number
  connections?: number
  next?: () => string
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}
