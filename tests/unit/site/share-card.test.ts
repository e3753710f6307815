import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { examples } from '@/contract/examples'
import { exampleSite as site } from '@tests/support/example-site'
import { letter, widthOf } from '@/site/body-map/lettering'
import { runsOf } from '@/site/body-map/text-runs'
import type { ShareCard } from '@/site/share-card/card'
import * as cards from '@/site/share-card/cards'
import { shareCardPng } from '@/site/share-card/share-card-png'
import { drawableTitle, shareCardSvg } from '@/site/share-card/share-card-svg'
import { fitText } from '@/site/share-card/wrap'
import { exampleMap, exampleSpot } from '@tests/support/example-map'
import { pictureHashes } from '@tests/support/picture-hashes'

const { articles, muscles, products, references, regions, people, topics } = examples
const siteName = 'Knotwork'
const places = { siteName, regions: [regions], spots: [exampleSpot] }

const all: Record<string, ShareCard> = {
  article: cards.articleCard({ article: articles, ...places }),
  muscle: cards.muscleCard({ muscle: muscles, ...places }),
  spot: cards.spotCard({ spot: exampleSpot, map: exampleMap, siteName }),
  topic: cards.topicCard({ topic: topics, ...places }),
  product: cards.productCard({ product: products, siteName }),
  reference: cards.referenceCard({ reference: references, siteName }),
  person: cards.personCard({ person: people, siteName }),
  site: cards.siteCard({ site, spots: [exampleSpot] }),
}

describe.each(Object.entries(all))('the card of a %s', (_, card) => {
  test('has the size that networks ask for, and is light', async () => {
    const png = await shareCardPng(card)
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(png.length).toBeLessThan(150_000)
  })

  test('needs no font and nothing from elsewhere', () => {
    const svg = shareCardSvg(card)
    expect(svg).not.toMatch(/<(script|style|text|image|foreignObject|use)\b|href|style=|NaN/)
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`)
  })
})

test('a spot shows its dot and its zones, a muscle and a topic show their places', () => {
  const { views } = all.spot?.picture as ShareCard['picture'] & { kind: 'body' }
  expect(views[0]?.points).toHaveLength(1)
  expect(views[0]?.view).toBe(exampleSpot.location.point.view)
  for (const name of ['muscle', 'topic']) {
    const { views: seen } = all[name]?.picture as ShareCard['picture'] & { kind: 'body' }
    expect(seen[0]?.points.length, name).toBeGreaterThan(0)
    expect(seen.flatMap(({ areas = [] }) => areas).length, name).toBeGreaterThan(0)
  }
})

test('pictures are the same where no font is installed', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-no-fonts-'))
  const config = path.join(folder, 'fonts.conf')
  writeFileSync(
    config,
    `<?xml version="1.0"?><fontconfig><cachedir>${folder}</cachedir></fontconfig>`,
  )
  const script = ['--import', 'tsx', 'tests/support/draw-without-fonts.ts']
  const env = { ...process.env, FONTCONFIG_FILE: config }
  const [bare, here] = await Promise.all([
    promisify(execFile)(process.execPath, script, { env }),
    pictureHashes(),
  ])
  rmSync(folder, { recursive: true })
  expect(JSON.parse(bare.stdout)).toEqual(here)
})

describe('titles', () => {
  const room = { face: 'serif', width: 656 } as const
  const steps = [
    { size: 74, mostLines: 2 },
    { size: 41, mostLines: 6 },
  ]
  test.each([
    ['short', 'Rest'],
    ['long', 'A title of many words that goes on and on, '.repeat(12)],
    ['without a space', 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(9)],
    ['Arabic', 'ألم أسفل الظهر: ما نعرفه وما لا نعرفه '.repeat(8)],
  ])('stay in their column: %s', (_, title) => {
    const { lines, size } = fitText(title, { ...room, steps })
    expect(lines.length).toBeLessThanOrEqual(size === 74 ? 2 : 6)
    for (const text of lines) expect(widthOf({ text, face: 'serif', size })).toBeLessThan(657)
    expect(lines.join('').endsWith('…')).toBe(title.length > 100)
  })

  test('lose no word where there is room', () => {
    const title = 'Trigger points: what is known, and what is disputed'
    expect(fitText(title, { ...room, steps }).lines.join(' ')).toBe(title)
  })

  test('that no font of ours has a sign for are told by the address', () => {
    expect(drawableTitle({ title: '腰痛', slug: 'low-back-pain' })).toBe('low back pain')
    expect(drawableTitle({ title: 'Боль в спине', slug: 'x' })).toBe('Боль в спине')
  })
})

describe('lines of text', () => {
  test.each(['Боль', 'Ωμέγα', 'עצם', 'عضلة', 'Dvořák', 'đầu'])('%s can be drawn', (text) => {
    expect(letter({ text, face: 'serif', size: 20 }).width).toBeGreaterThan(20)
    const drawn = runsOf(text, 'serif').map((run) => run.text)
    expect(drawn.join('')).toHaveLength(text.normalize('NFC').length)
  })

  test('Hebrew and Arabic run the other way, numbers in them and brackets rightly', () => {
    const seen = (text: string) => runsOf(text, 'serif').map((run) => run.text)
    expect(seen('the אב end')).toEqual(['the ', 'אב', ' end'])
    expect(seen('אב 12')).toEqual(['12', 'אב '])
    expect(seen('אב (ג)').join('')).toBe('(ג)אב ')
    const joined = letter({ text: 'عض', face: 'serif', size: 20 })
    const apart = letter({ text: 'ع', face: 'serif', size: 20 }).width
    expect(joined.width).not.toBe(apart * 2)
  })
})
