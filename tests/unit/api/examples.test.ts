import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Block } from '@/contract/body'
import { endpoints } from '@/contract/endpoints'
import { examples, summaryExamples } from '@/contract/examples'
import {
  finderExample,
  listExample,
  oneExample,
  rootExample,
  searchExample,
} from '@/contract/examples/answers'
import { oembedExample } from '@/contract/examples/oembed'
import { citationExamples, formatExample, textExamples } from '@/contract/examples/formats'
import { moreBlocks } from '@/contract/examples/more-blocks'
import { known } from '@/contract/examples/known'
import { includeTarget, longTexts, resources } from '@/contract/resources'
import { queryRules } from '@/contract/queries'
import { Root } from '@/contract/envelope'
import { citations, writeBody } from '@/content/formats'
import { exampleOrigin } from '@/contract/examples/pointer'
import { env } from '@/env'
import { bodyFormatOf, citationFormats, textFormats } from '@/vocabulary/formats'
import { starterId } from '@/starter/ids'
import { resourceTypes } from '@/vocabulary/nouns'

const starter = (path: string) => readFileSync(`src/starter/${path}`, 'utf8')

describe.each(resourceTypes)('the example of %s', (type) => {
  test('is valid, and holds nothing that the contract does not list', () => {
    expect(resources[type].full.parse(examples[type])).toEqual(examples[type])
    expect(resources[type].summary.strict().parse(summaryExamples[type])).toEqual(
      summaryExamples[type],
    )
  })

  test('has its long texts in the full form only', () => {
    const extra = Object.keys(examples[type]).filter(
      (name) => !Object.hasOwn(summaryExamples[type], name),
    )
    expect(extra.sort()).toEqual([...longTexts[type]].sort())
  })

  test('points to the noun that each include promises', () => {
    for (const name of queryRules[type].includes) {
      const field = Object.entries(examples[type]).find(([key]) => key === name)
      expect(field).toBeDefined()
      for (const relation of [field?.[1]].flat()) {
        if (relation !== null) expect(relation).toHaveProperty('type', includeTarget(type, name))
      }
    }
  })
})

describe('the examples', () => {
  test('bear the ids that the starter content has', () => {
    for (const [path, [id]] of Object.entries(known)) {
      const cut = path.indexOf('/')
      expect(id).toBe(starterId(path.slice(0, cut), path.slice(cut + 1)))
    }
  })

  test('say only what the starter content says', () => {
    const spots = starter('data/spots.json') + starter('texts/spots.json')
    const { name, problemTitle, summary, location, cautions, evidence, safety } = examples.spots
    for (const text of [name, problemTitle, summary, location.text, evidence.statement]) {
      expect(spots).toContain(JSON.stringify(text))
    }
    for (const text of [...cautions, ...safety]) expect(spots).toContain(JSON.stringify(text))
    const muscles = starter('data/muscles.json') + starter('texts/muscles.json')
    const { origin, insertion, action, summary: about } = examples.muscles
    for (const text of [about, origin.text, insertion.text, ...action.map((fact) => fact.text)]) {
      expect(muscles).toContain(JSON.stringify(text))
    }
    expect(starter('data/references.csl.json')).toContain(
      JSON.stringify(examples.references.takeaway),
    )
    const article = starter('articles/trigger-points-what-is-known.md')
    for (const text of [examples.articles.dek, ...examples.articles.keyPoints]) {
      expect(article).toContain(text)
    }
  })

  test('count the blocks of the article right', () => {
    const { body, stats, outline } = examples.articles
    for (const block of body) expect(Block.safeParse(block).success).toBe(true)
    const text = JSON.stringify(body)
    expect(stats.footnotes).toBe(text.split('"type":"footnote"').length - 1)
    expect(stats.citations).toBe(text.split('"type":"citation"').length - 1)
    expect(outline).toHaveLength(body.filter(({ type }) => type === 'heading').length)
  })

  test('show every block there is, each valid', () => {
    const blocks = [...examples.articles.body, ...moreBlocks]
    for (const block of blocks) expect(Block.parse(block)).toEqual(block)
    const shown = new Set(blocks.map(({ type }) => type))
    const all = z.toJSONSchema(Block).oneOf ?? []
    expect(shown.size).toBe(all.length)
  })

  test('of other formats are what is written', () => {
    for (const format of citationFormats) {
      const text = citations([examples.references], format)
      const written: unknown = format === 'csl.json' ? JSON.parse(text) : text
      expect(citationExamples[format]).toEqual(written)
    }
    const opening = examples.articles.body.slice(0, 2)
    for (const format of textFormats) {
      const text = writeBody(opening, bodyFormatOf[format])
        // Markdown may not hold a bare colon between letters and digits.
        .replaceAll('\\:', ':')
        .replaceAll(env.SITE_URL, exampleOrigin)
      expect(textExamples[format]).toBe(text)
    }
  })

  test('of answers are valid', () => {
    expect(Root.parse(rootExample)).toEqual(rootExample)
    expect(endpoints.findSpots.answer.parse(finderExample)).toEqual(finderExample)
    expect(endpoints.search.answer.parse(searchExample)).toEqual(searchExample)
    expect(endpoints.oembed.answer.parse(oembedExample)).toEqual(oembedExample)
    for (const endpoint of Object.values(endpoints)) {
      if ('format' in endpoint) {
        const example = formatExample(endpoint)
        expect(example).toBeTruthy()
        expect(endpoint.answer.parse(example)).toEqual(example)
      }
      if (!('kind' in endpoint) || endpoint.kind === 'picture') continue
      const example = endpoint.kind === 'list' ? listExample : oneExample
      expect(endpoint.answer.parse(example(endpoint.type))).toEqual(example(endpoint.type))
    }
  })
})
