import { setTimeout as wait } from 'node:timers/promises'
import { newVisitor, steadily } from '@tests/support/steady-load'
import { autosaving, newEditors, type Write } from './editors'
import { durationOf } from './duration'
import { percentile } from './load'
import type { Row } from './report'
import type { Stage } from './stage'

const pages = ['/', '/spots/upper-trapezius', '/muscles/trapezius', '/references', '/articles']
const data = ['/api/v1/spots?include=muscles', '/api/v1/muscles/trapezius', '/api/v1/articles']
const editorsAtOnce = 10
const perSecond = { pages: 300, data: 100 }

/** Ten editors write while readers read, all at once: two replicas share the load, the machine is one. */
export async function benchNewsroom(stage: Stage): Promise<Row[]> {
  const seconds = durationOf(300)
  const visitors = [stage.site, stage.replica].map((site) => newVisitor(site))
  const ask = (path: string, turn: number) => {
    const visitor = visitors[turn % visitors.length]
    if (!visitor) throw new Error('There is no site.')
    return visitor.ask(path)
  }
  const asking = (paths: string[], times: number) => {
    let turn = 0
    return steadily(times, () => {
      turn += 1
      const path = paths[turn % paths.length] ?? '/'
      const at = turn
      return { path, work: () => ask(path, at) }
    })
  }
  const headers = { authorization: stage.desk.authorization, 'content-type': 'application/json' }
  const write: Write = (method, path, body) => {
    const [visitor] = visitors
    if (!visitor) throw new Error('There is no site.')
    return visitor.ask(path, { method, headers, body: body && JSON.stringify(body) })
  }
  const editors = await newEditors(stage.desk, editorsAtOnce)
  let isOver = false
  const reading = [asking(pages, perSecond.pages), asking(data, perSecond.data)]
  const writing = editors.map(async (editor, index) => {
    // Nobody begins to write at the same moment as another.
    await wait((index * 2_000) / editorsAtOnce)
    await autosaving(editor, { write, isOver: () => isOver })
  })
  await wait(seconds * 1_000)
  isOver = true
  await Promise.all([...writing, ...reading.map((each) => each.stop())])
  for (const visitor of visitors) visitor.close()
  const failures = reading.flatMap((each) => each.failures)
  const failed = editors.flatMap((editor) => editor.failed)
  const times = reading.flatMap((each) => each.times())
  const saves = editors.flatMap((editor) => editor.times)
  const asked = reading.reduce((sum, each) => sum + each.asked(), 0)
  return rowsOf({
    seconds,
    asked,
    times,
    saves,
    errors: [...failures.map(({ why }) => why), ...failed],
  })
}

function rowsOf(measured: {
  seconds: number
  asked: number
  times: number[]
  saves: number[]
  errors: string[]
}): Row[] {
  const { seconds, asked, times, saves, errors } = measured
  const p99 = percentile(times, 0.99)
  const p95 = percentile(saves, 0.95)
  const what = `${editorsAtOnce} editors and ${perSecond.pages} + ${perSecond.data} requests/s for ${seconds} s`
  const rate = Math.round(asked / seconds)
  return [
    {
      what: `${what}: errors`,
      goal: '0',
      figure: String(errors.length),
      isMet: errors.length === 0,
      detail: errors[0] ?? `of ${asked} requests (${rate}/s) and ${saves.length} saves`,
    },
    {
      what: `${what}: p99 of reads`,
      goal: '≤ 500 ms',
      figure: `${Math.round(p99)} ms`,
      isMet: p99 <= 500,
      detail: `median ${percentile(times, 0.5).toFixed(1)} ms; who asks runs on the same machine`,
    },
    {
      what: `${what}: p95 of saves`,
      goal: '≤ 1 s',
      figure: `${Math.round(p95)} ms`,
      isMet: p95 <= 1_000,
      detail: `articles of 1,500 words; median ${Math.round(percentile(saves, 0.5))} ms`,
    },
  ]
}
