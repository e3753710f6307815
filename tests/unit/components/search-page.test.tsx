import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { examples } from '@/contract/examples'
import type { SearchHit } from '@/contract/finder'
import { SearchPage, type SearchPageData } from '@/components/search-page/search-page'
import { readSearchQuestion } from '@/components/search-page/search-question'
import { Snippet, snippetParts } from '@/components/search-page/snippet'

const { type, id, slug, url, apiUrl, name } = examples.spots
const hit: SearchHit = {
  type,
  id,
  slug,
  url,
  apiUrl,
  title: name,
  snippet: 'a «sore» spot',
  score: 1,
}

function render(changes: Partial<SearchPageData>): string {
  return renderToStaticMarkup(
    <SearchPage q={null} kind={null} page={null} refused={[]} {...changes} />,
  )
}

describe('a snippet', () => {
  it('marks what matched', () => {
    expect(renderToStaticMarkup(<Snippet text="a «sore» spot" />)).toBe('a <mark>sore</mark> spot')
  })

  it('treats what it holds as text, and drops a sign without its partner', () => {
    expect(renderToStaticMarkup(<Snippet text="«<b>»" />)).toBe('<mark>&lt;b&gt;</mark>')
    expect(snippetParts('cut «off')).toEqual([{ words: 'cut off', isMatch: false }])
  })
})

describe('the search page', () => {
  it('offers other ways in before anything is asked', () => {
    expect(render({})).toContain('point to the place')
  })

  it('speaks of tools, as the navigation does, where the API says products', () => {
    const html = render({})
    expect(html).toContain('Tools')
    expect(html).not.toContain('>Products')
  })

  it('shows hits with the kinds as filters', () => {
    const page = { items: [hit], next: 'abc', prev: null, total: 21 }
    const html = render({ q: 'sore & tight', kind: 'spots', page })
    expect(html).toContain('21 results')
    expect(html).toContain('href="/search?q=sore+%26+tight&amp;type=spots" aria-current="true"')
    expect(html).toContain('href="/search?q=sore+%26+tight&amp;type=spots&amp;after=abc"')
    expect(html).toContain('<input type="hidden" name="type" value="spots"/>')
  })

  it('helps on when nothing is found', () => {
    const page = { items: [], next: null, prev: null, total: 0 }
    expect(render({ q: 'zzz', kind: 'spots', page })).toContain('Search everything')
  })
})

describe('the question of a search', () => {
  it.each([
    { query: {}, q: null, kind: null, refused: 0 },
    { query: { q: ' neck ' }, q: 'neck', kind: null, refused: 0 },
    { query: { q: 'neck', type: 'spots' }, q: 'neck', kind: 'spots', refused: 0 },
    { query: { q: 'neck', type: 'gossip' }, q: 'neck', kind: null, refused: 1 },
    { query: { q: ['a', 'b'] }, q: null, kind: null, refused: 1 },
    { query: { q: 'x'.repeat(201) }, q: null, kind: null, refused: 1 },
  ])('is read narrowly: $query', ({ query, q, kind, refused }) => {
    const question = readSearchQuestion(query)
    expect(question).toMatchObject({ q, kind })
    expect(question.refused).toHaveLength(refused)
  })
})
