import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { findSpots } from '@/content/finder'
import { listRegions } from '@/content/regions'
import { listTopics } from '@/content/topics'
import { firstPage } from '@/contract/page'
import { FinderPage } from '@/components/finder-page/finder-page'
import { wholeList } from '@/site/whole-list'
import { newTrace, runTraced } from '@/trace'

/** The nouns of what is noted while this is done. */
async function nounsOf(work: () => Promise<unknown>): Promise<Set<string | undefined>> {
  const trace = newTrace()
  await runTraced(trace, work)
  return new Set([...trace.tags].map((tag) => tag.split(/[:/#>]/)[0]))
}

test('the map and the spots of a place depend on no tool, text or source of theirs', async () => {
  const nouns = await nounsOf(async () => {
    const answer = await findSpots({ region: 'shoulder', side: null })
    expect(answer?.hits.length).toBeGreaterThan(3)
    const regions = await wholeList(listRegions)
    const more = {
      side: null,
      notices: [],
      muscles: [],
      sameMuscles: [],
      careCards: [],
      cautions: [],
    }
    renderToStaticMarkup(createElement(FinderPage, { answer, regions, ...more }))
  })
  expect([...nouns].sort()).toEqual(['regions', 'spots'])
})

test('a list depends on nothing that its items have beside what is looked at', async () => {
  const titles = await nounsOf(async () => {
    const { items } = await listTopics(firstPage({ limit: 5 }))
    return items.map(({ title }) => title)
  })
  expect([...titles]).toEqual(['topics'])
  const all = await nounsOf(async () => JSON.stringify(await listTopics(firstPage({ limit: 5 }))))
  expect([...all].sort()).toEqual(['articles', 'spots', 'topics'])
})
