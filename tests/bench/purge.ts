import { setTimeout as wait } from 'node:timers/promises'
import { median, percentile } from './load'
import type { Row } from './report'
import type { Stage } from './stage'

const edits = 40
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
 * How long after the answer to a publication each place that shows the article has new bytes, on both replicas: word of
 * the change, purge and rendering. All places are asked at once, so the last is made after the others.
 */
export async function benchPurge({ site, replica, desk }: Stage): Promise<Row[]> {
  const id = await desk.idOf('articles', slug)
  const places = [site, replica].flatMap(({ url }) =>
    names.map((name) => ({ name, at: url + surfaces[name] })),
  )
  const times = new Map<Surface | 'all', number[]>()
  const note = (name: Surface | 'all', time: number) =>
    times.set(name, [...(times.get(name) ?? []), time])
  for (let edit = 0; edit < edits; edit += 1) {
    const before = new Map<string, string>()
    for (const { at } of places) before.set(at, await bytesOf(at))
    await wait(rest)
    await desk.publish('articles', id, { title: `Pressure and tools, edit ${edit}` })
    const began = performance.now()
    await Promise.all(
      places.map(async ({ name, at }) => {
        while ((await bytesOf(at)) === before.get(at)) await wait(pause)
        note(name, performance.now() - began)
      }),
    )
    note('all', performance.now() - began)
  }
  const of = (name: Surface | 'all', share: number) => percentile(times.get(name) ?? [], share)
  return [
    {
      what: 'Publish to visible on 2 replicas, last of six places: p95',
      goal: `≤ ${goal} ms`,
      figure: `${of('all', 0.95).toFixed(0)} ms`,
      isMet: of('all', 0.95) <= goal,
      detail: `median ${median(times.get('all') ?? []).toFixed(0)} ms, rendering included`,
    },
    ...names.map((name) => ({
      what: `Publish to visible, ${name}: p95`,
      goal: `≤ ${goal} ms`,
      figure: `${of(name, 0.95).toFixed(0)} ms`,
      isMet: of(name, 0.95) <= goal,
      detail: `median ${of(name, 0.5).toFixed(0)} ms`,
    })),
  ]
}

async function bytesOf(at: string): Promise<string> {
  return (await fetch(at)).text()
}
