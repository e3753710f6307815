import type { Desk } from '@tests/support/desk'
import { median, percentile } from './load'
import type { Row } from './report'

const edits = 40

/** How long after the answer to a publication a page, its list and its resource show the new words, on another replica too. */
export async function benchPurge(urls: string[], desk: Desk): Promise<Row[]> {
  const id = await desk.idOf('topics', 'self-massage')
  const places = urls.flatMap((url) => [
    `${url}/topics/self-massage`,
    `${url}/api/v1/topics/self-massage`,
  ])
  const times: number[] = []
  for (let edit = 0; edit < edits; edit += 1) {
    await Promise.all(places.map((place) => fetch(place)))
    const words = `Edit number ${edit}.`
    await desk.publish('topics', id, { summary: words })
    const began = performance.now()
    await Promise.all(places.map((place) => until(place, words)))
    times.push(performance.now() - began)
  }
  const p95 = percentile(times, 0.95)
  return [
    {
      what: `Publish to visible on ${urls.length} replicas, page and API: p95`,
      goal: '≤ 150 ms',
      figure: `${p95.toFixed(0)} ms`,
      isMet: p95 <= 150,
      detail: `median ${median(times).toFixed(0)} ms, rendering included`,
    },
  ]
}

async function until(place: string, words: string): Promise<void> {
  for (;;) {
    if ((await (await fetch(place)).text()).includes(words)) return
  }
}
