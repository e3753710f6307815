import { describe, expect, it, test } from 'vitest'
import { env } from '@/env'
import { examples } from '@/contract/examples'
import type { Site } from '@/contract/site'
import { atomFeed, latestUpdate } from '@/site/atom-feed'
import { jsonFeed } from '@/site/json-feed'
import { llmsText } from '@/site/llms'
import { robotsText } from '@/site/robots'
import { listEntry, sitemapIndexXml, sitemapXml } from '@/site/sitemap'
import { sitemapParts } from '@/site/whole-sitemap'
import { atomFaults, jsonFeedFaults } from '@tests/support/feed-rules'

const site: Site = {
  name: 'Knots & more',
  tagline: 'With the doubt left in.',
  description: 'A description.',
  navigation: [],
  footer: [],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  attribution: [],
  disclaimer: 'Not a diagnosis.',
  editorialPolicy: [],
  selfTreatmentCautions: ['Take care.'],
}
const article = { ...examples.articles, title: 'Pain < 3 weeks & "more" ]]> \u0008', dek: 'A & B' }

describe('the Atom feed', () => {
  const xml = atomFeed({ site, articles: [article] })

  it('names each entry by an id that a rename does not change', () => {
    expect(xml).toContain(`<id>urn:uuid:${article.id}</id>`)
    expect(xml).toContain(`href="${article.url}"`)
  })

  it('escapes what people typed, so that the XML stays well-formed', () => {
    expect(xml).toContain('Pain &lt; 3 weeks &amp; "more" ]]&gt;')
    expect(xml).toContain('<title>Knots &amp; more</title>')
    expect(xml).not.toContain('\u0008')
  })

  it('carries both dates, and its own address', () => {
    expect(xml).toContain(`<published>${article.publishedAt}</published>`)
    expect(xml).toContain(`<updated>${article.updatedAt}</updated>`)
    expect(xml).toContain(`rel="self" href="${env.SITE_URL}/feed.xml"`)
  })

  it('is the same whenever an empty one is made', () => {
    expect(atomFeed({ site, articles: [] })).toBe(atomFeed({ site, articles: [] }))
    expect(latestUpdate([]).getTime()).toBe(0)
  })
})

describe('both feeds', () => {
  const topic = examples.topics
  test.each([
    ['of the site', { site, articles: [article] }],
    ['of a topic', { site, articles: [article], topic }],
    ['without an article', { site, articles: [], topic: { ...topic, summary: null } }],
  ])('hold what their formats require: %s', (_, content) => {
    expect(atomFaults(atomFeed(content))).toEqual([])
    expect(jsonFeedFaults(JSON.stringify(jsonFeed(content)))).toEqual([])
  })

  it('of a topic say which, and where they are', () => {
    const xml = atomFeed({ site, articles: [article], topic })
    expect(xml).toContain(`<id>urn:uuid:${topic.id}</id>`)
    expect(xml).toContain(`rel="self" href="${topic.url}/feed.xml"`)
    const feed = jsonFeed({ site, articles: [article], topic })
    expect(feed).toMatchObject({ home_page_url: topic.url, feed_url: `${topic.url}/feed.json` })
    expect(feed.title).toContain(topic.title)
  })

  it('would be found at fault', () => {
    const xml = atomFeed({ site, articles: [article, article] })
    expect(atomFaults(xml)).toEqual(['Two ids are the same.'])
    expect(() => atomFaults(xml.replace('</title>', ''))).toThrow()
    const wrong = { ...jsonFeed({ site, articles: [article] }), feed_url: '/feed.json' }
    expect(jsonFeedFaults(JSON.stringify(wrong))).toEqual(['/feed.json is not a whole address.'])
  })
})

describe('the JSON feed', () => {
  const feed = jsonFeed({ site, articles: [article] })

  it('says version 1.1 and where it is', () => {
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.feed_url).toBe(`${env.SITE_URL}/feed.json`)
  })

  it('gives every item an id, an address, text and dates', () => {
    expect(feed.items[0]).toMatchObject({
      id: `urn:uuid:${article.id}`,
      url: article.url,
      summary: article.dek,
      date_published: article.publishedAt,
    })
    expect(feed.items[0]?.content_text).toContain(article.dek)
  })
})

describe('the sitemap', () => {
  it('lists absolute addresses with the date of the last change', () => {
    const xml = sitemapXml([{ url: '/spots?a=1&b=2', updatedAt: '2026-11-20T08:00:00.000Z' }])
    expect(xml).toContain(
      `<loc>${env.SITE_URL}/spots?a=1&amp;b=2</loc><lastmod>2026-11-20T08:00:00.000Z</lastmod>`,
    )
  })

  it('dates a list by its newest item, and not at all when it is empty', () => {
    const items = [
      { updatedAt: '2026-01-01T00:00:00.000Z' },
      { updatedAt: '2026-03-01T00:00:00.000Z' },
    ]
    expect(listEntry('/spots', items).updatedAt).toBe('2026-03-01T00:00:00.000Z')
    expect(sitemapXml([listEntry('/spots', [])])).not.toContain('lastmod')
  })
})

describe('a sitemap that is too long for one file', () => {
  const entries = Array.from({ length: 5 }, (_, index) => ({
    url: `/spots/${index}`,
    updatedAt: `2026-11-2${index}T00:00:00.000Z`,
  }))

  it('is cut into files that leave nothing out', () => {
    const parts = sitemapParts(entries, 2)
    expect(parts.map((part) => part.length)).toEqual([2, 2, 1])
    expect(parts.flat()).toEqual(entries)
    expect(sitemapParts(entries)).toEqual([entries])
    expect(sitemapParts([])).toEqual([[]])
  })

  it('has a list of its files, each with the date of its newest page', () => {
    const xml = sitemapIndexXml(sitemapParts(entries, 2))
    expect(xml).toContain(
      `<sitemap><loc>${env.SITE_URL}/sitemaps/2.xml</loc><lastmod>2026-11-23T00:00:00.000Z</lastmod></sitemap>`,
    )
    expect(xml).toContain('</sitemapindex>')
  })
})

describe('robots.txt and llms.txt', () => {
  it('keep machines out of the panel and lead them to the sitemap', () => {
    expect(robotsText()).toContain('Disallow: /admin')
    expect(robotsText()).toContain(`Sitemap: ${env.SITE_URL}/sitemap.xml`)
  })

  it('say what the site is not before what it has', () => {
    const text = llmsText({ site, articles: [article] })
    expect(text.indexOf('Not a diagnosis.')).toBeLessThan(text.indexOf(article.url))
  })
})
