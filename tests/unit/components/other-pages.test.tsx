import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { examples, summaryExamples } from '@/contract/examples'
import { MuscleIndex } from '@/components/muscle-index/muscle-index'
import { PersonPage } from '@/components/person-page/person-page'
import { ProductIndex } from '@/components/product-index/product-index'
import { SpotIndex } from '@/components/spot-index/spot-index'
import { TopicIndex } from '@/components/topic-index/topic-index'
import { TopicPage } from '@/components/topic-page/topic-page'
import { articlesOf } from '@/components/topic-page/articles-of'
import { Trouble } from '@/components/trouble/trouble'

function pageOf<T>(...items: T[]) {
  return { items, next: null, prev: null, total: items.length }
}

const regions = [examples.regions]
const { articles, muscles, spots } = summaryExamples
const full: Record<string, ReactNode> = {
  muscles: <MuscleIndex page={pageOf(muscles)} regions={regions} dek="Dek." />,
  spots: <SpotIndex page={pageOf(spots)} regions={regions} dek="Dek." />,
  products: <ProductIndex page={pageOf(examples.products, examples.products)} dek="Dek." />,
  topics: <TopicIndex topics={[examples.topics]} dek="Dek." />,
  topic: (
    <TopicPage
      topic={examples.topics}
      articles={[articles]}
      spots={[spots]}
      regions={regions}
      references={{ ...pageOf(examples.references), total: 9 }}
    />
  ),
  person: <PersonPage person={examples.people} articles={[articles]} />,
  trouble: <Trouble />,
}
const empty: Record<string, ReactNode> = {
  muscles: <MuscleIndex page={pageOf()} regions={[]} dek="Dek." />,
  spots: <SpotIndex page={pageOf()} regions={[]} dek="Dek." />,
  products: <ProductIndex page={pageOf()} dek="Dek." />,
  topics: <TopicIndex topics={[]} dek="Dek." />,
}

describe.each(Object.entries(full))('the page of %s', (_, page) => {
  const html = renderToStaticMarkup(page)

  it('has one main heading and no heading level is left out', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2))
  })

  it('holds nothing that the content security policy refuses', () => {
    expect(html).not.toMatch(/ style=|<script|<style| on[a-z]+=/)
  })
})

describe.each(Object.entries(empty))('an empty list of %s', (_, page) => {
  it('says so', () => {
    expect(renderToStaticMarkup(page)).toContain('There is nothing here yet.')
  })
})

describe('a topic', () => {
  it('has its pillar article first, and each article once', () => {
    const { pillar, articles: others } = examples.topics
    expect(articlesOf(examples.topics)[0]).toEqual(pillar)
    expect(articlesOf(examples.topics)).toHaveLength(new Set(others.map(({ id }) => id)).size)
  })

  it('leads to all of its references when it shows only some', () => {
    const html = renderToStaticMarkup(full.topic)
    expect(html).toContain('/references?topic=low-back-pain')
  })
})
