import { percentile } from '../load'
import type { ScaleDatabase } from './databases'
import { questionsFor, type Question } from './questions'
import { startScaleSite, type ScaleSite } from './sites'

/** How long one question takes at each size, in milliseconds, and where it reads a whole big table. */
export type Growth = Question & {
  times: { references: number; p50: number; p95: number }[]
  scans: string[]
}

const rounds = 40
/** A slow question is asked less often, so that the whole takes minutes; in milliseconds. */
const patience = 15_000
const fewest = 10
const warmUp = 3

/** Asks all sizes in turn, so that whatever else the machine does meets all of them alike. */
export async function measureGrowth(
  databases: ScaleDatabase[],
  say: (text: string) => void,
): Promise<Growth[]> {
  const sites: Asked[] = []
  try {
    for (const { references, url } of databases) {
      const [site, questions] = [await startScaleSite(url), await questionsFor(url)]
      sites.push({ references, site, questions })
    }
    const growth: Growth[] = []
    const [first] = sites
    for (const [index, question] of (first?.questions ?? []).entries()) {
      say(`${question.name} …`)
      growth.push(await measure(sites, { index, question }))
    }
    return growth
  } finally {
    for (const { site } of sites) site.stop()
  }
}

type Asked = { references: number; site: ScaleSite; questions: Question[] }

async function measure(
  sites: Asked[],
  { index, question }: { index: number; question: Question },
): Promise<Growth> {
  const asked = sites.map(({ references, site, questions }) => {
    const path = questions[index]?.path ?? question.path
    return { references, site, path, times: [] as number[] }
  })
  const end = performance.now() + patience
  const isEnough = (round: number) => round >= fewest && performance.now() > end
  for (let round = -warmUp; round < rounds && !isEnough(round); round += 1) {
    for (const { site, path, times } of asked) {
      const { milliseconds } = await site.ask({ path })
      if (round >= 0) times.push(milliseconds)
    }
  }
  const largest = asked.at(-1)
  const { scans } = (await largest?.site.ask({ path: largest.path, explain: true })) ?? {
    scans: [],
  }
  return {
    ...question,
    scans,
    times: asked.map(({ references, times }) => ({
      references,
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
    })),
  }
}
