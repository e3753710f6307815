import { setTimeout as wait } from 'node:timers/promises'
import { median, percentile } from './load'
import type { Row } from './report'
import type { Stage } from './stage'

const edits = { alone: 20, together: 40 }
/** Milliseconds: between two looks at an address, so that looking does not keep the cores busy; and to settle. */
const pause = 5
const rest = 1_000
const goal = 150

const slug = 'massage-tools-compared'
const surfaces = {
  page: `/articles/${slug}`,
  list: '/articles',
  feed: '/feed.xml',
  sitemap: '/sitemap.xml',
  search: '/search?q=pressure',
  API: `/api/v1/articles/${slug}`,
}
type Surface = keyof typeof surfaces
const names = Object.keys(surfaces) as Surface[]

/**
 * How long after the answer to a publication a place that shows the article has new bytes on both replicas: word of the
 * change, purge and rendering. Each place by itself, as one reader waits for it; then all six at once, where the last is
 * made after the others on the same cores.
 */
export async function benchPurge(stage: Stage): Promise<Row[]> {
  const rows: Row[] = []
  for (const name of names) {
    const times = await visibleAfter(stage, { shown: [name], edits: edits.alone })
    rows.push(rowOf(`Publish to visible on 2 replicas, ${name}: p95`, times))
  }
  const all = await visibleAfter(stage, { shown: names, edits: edits.together })
  return [...rows, rowOf('The same, last of the six asked at once: p95', all)]
}

/** Milliseconds until the last of these places has new bytes, for each edit. */
async function visibleAfter(
  { site, replica, desk }: Stage,
  { shown, edits }: { shown: Surface[]; edits: number },
): Promise<number[]> {
  const id = await desk.idOf('articles', slug)
  const places = [site, replica].flatMap(({ url }) => shown.map((name) => url + surfaces[name]))
  const times: number[] = []
  for (let edit = 0; edit < edits; edit += 1) {
    const before = new Map<string, string>()
    for (const at of places) before.set(at, await bytesOf(at))
    await wait(rest)
    await desk.publish('articles', id, { title: `Pressure and tools, ${shown.join()} ${edit}` })
    const began = performance.now()
    await Promise.all(
      places.map(async (at) => {
        while ((await bytesOf(at)) === before.get(at)) await wait(pause)
      }),
    )
    times.push(performance.now() - began)
  }
  return times
}

function rowOf(what: string, times: number[]): Row {
  const p95 = percentile(times, 0.95)
  return {
    what,
    goal: `≤ ${goal} ms`,
    figure: `${p95.toFixed(0)} ms`,
    isMet: p95 <= goal,
    detail: `median ${median(times).toFixed(0)} ms, rendering included`,
  }
}

async function bytesOf(at: string): Promise<string> {
  return (await fetch(at)).text()
}
