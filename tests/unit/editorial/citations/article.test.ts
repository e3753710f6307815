import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CiteBox } from '@/components/cite-box/cite-box'
import { examples } from '@/contract/examples'
import { citeArticle } from '@/content/cite'
import { shortPath } from '@/paths'
import { parsedBack } from './parsed-back'

const article = {
  ...examples.articles,
  title: 'Heat & cold: 50% of what is “known”',
  publishedAt: '2026-11-02T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
}
const cited = citeArticle({ article, siteName: 'Knotwork' })

test('an article is cited as a page on the web, with both of its dates', () => {
  expect(cited.vancouver).toBe(
    `Knotwork editors. ${article.title} [Internet]. Knotwork; 2026 Nov 2 [updated 2026 Nov 20]. Available from: ${article.url}`,
  )
  const unchanged = { ...article, updatedAt: article.publishedAt }
  expect(citeArticle({ article: unchanged, siteName: 'Knotwork' }).vancouver).not.toMatch(/updated/)
})

test('its BibTeX is read back as what was written', () => {
  expect(parsedBack(cited.bibtex)).toMatchObject([
    {
      type: 'webpage',
      title: article.title,
      publisher: 'Knotwork',
      URL: article.url,
      issued: { 'date-parts': [[2026, 11, 2]] },
    },
  ])
})

test('the box holds all of it as text that can be selected, and copies no more than that', () => {
  const shortUrl = `https://knotwork.example${shortPath(article.id)}`
  const html = renderToStaticMarkup(CiteBox({ cited, shortUrl }))
  expect(html).toContain(`href="${shortUrl}"`)
  expect(html).toMatch(/<details[^>]*><summary[^>]*>BibTeX/)
  const copied = [...html.matchAll(/data-copy="([^"]+)"/g)].map(([, id = '']) => id)
  expect(copied).toHaveLength(3)
  for (const id of copied) expect(html).toContain(`id="${id}"`)
  expect(html).toContain('@online{trigger-points-what-is-known,')
})
