import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { findChromium } from '@/commands/chromium.mjs'
import { freePort } from '@tests/support/free-port'
import { median } from './load'
import type { Row } from './report'
import type { Stage } from './stage'
import { examined, templates } from './templates'

const rounds = 3
const goals = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 }
type Category = keyof typeof goals
const categories = Object.keys(goals) as Category[]

/** Lighthouse as for a phone on a slow network, three times each, medians. Nothing but the site is asked. */
export async function benchLighthouse({ site }: Stage): Promise<Row[]> {
  const executablePath = await findChromium()
  if (!executablePath) throw new Error('No Chromium found; set PLAYWRIGHT_CHROMIUM to one.')
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath,
    args: [`--remote-debugging-port=${port}`, '--no-sandbox'],
  })
  try {
    const rows: Row[] = []
    for (const name of examined) {
      const address = site.url + templates[name]
      await fetch(address)
      rows.push(asRow(name, await scores({ address, port })))
    }
    return rows
  } finally {
    await browser.close()
  }
}

type Scores = Record<Category, number>

async function scores({ address, port }: { address: string; port: number }): Promise<Scores> {
  const all: Scores[] = []
  for (let round = 0; round < rounds; round += 1) {
    const result = await lighthouse(address, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: categories,
    })
    if (!result) throw new Error(`Lighthouse had nothing to say about ${address}.`)
    const score = (category: Category) =>
      Math.round((result.lhr.categories[category]?.score ?? 0) * 100)
    all.push({
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    })
  }
  const middle = (category: Category) => median(all.map((each) => each[category]))
  return {
    performance: middle('performance'),
    accessibility: middle('accessibility'),
    'best-practices': middle('best-practices'),
    seo: middle('seo'),
  }
}

function asRow(name: string, found: Scores): Row {
  return {
    what: `Lighthouse, ${name}: performance, accessibility, best practices, SEO`,
    goal: '≥ 95, 100, 100, 100',
    figure: categories.map((category) => found[category]).join(', '),
    isMet: categories.every((category) => found[category] >= goals[category]),
    detail: `mobile, median of ${rounds}`,
  }
}
