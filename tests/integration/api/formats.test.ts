import { expect, test } from 'vitest'
import { GET as getArticle } from '@/app/api/v1/articles/[slug]/route'
import { GET as allAsBibtex } from '@/app/api/v1/references.bib/route'
import { GET as allAsRis } from '@/app/api/v1/references.ris/route'
import { GET as getReference } from '@/app/api/v1/references/[slug]/route'
import { listArticles } from '@/content/articles'
import { listReferences } from '@/content/references'
import { firstPage } from '@/contract/page'
import { toCsl } from '@/editorial/citations/csl'
import { parsedBack } from '@tests/unit/editorial/citations/parsed-back'

const ask = (path: string) => new Request(`http://inside/api/v1/${path}`)
const at = (slug: string) => ({ params: Promise.resolve({ slug }) })

test.each([
  [allAsBibtex, 'bib'],
  [allAsRis, 'ris'],
] as const)('all references that match stand in one file, in order', async (GET, suffix) => {
  const filters = { kind: ['cohort', 'randomised-trial'] }
  const { items } = await listReferences(firstPage({ sort: '-year', filters }))
  const query = 'sort=-year&kind=cohort&kind=randomised-trial'
  const response = await GET(ask(`references.${suffix}?${query}`))
  expect(parsedBack(await response.text()).map(({ id }) => id)).toEqual(
    items.map(({ slug }) => slug),
  )
  expect(items.length).toBeGreaterThan(5)
})

test('a reference is found by its id as by its slug, in each format', async () => {
  const { items } = await listReferences(firstPage({ limit: 1 }))
  const [reference] = items
  if (!reference) throw new Error('There is no reference.')
  for (const name of [reference.id, reference.slug]) {
    const response = await getReference(ask(`references/${name}.csl.json`), at(`${name}.csl.json`))
    expect(await response.json()).toEqual([toCsl(reference)])
  }
})

test('every article is written in each format, with all its references', async () => {
  const { items } = await listArticles(firstPage())
  for (const { slug, references } of items) {
    const html = await (await getArticle(ask(`articles/${slug}.html`), at(`${slug}.html`))).text()
    expect(html.match(/<li id="ref-/g) ?? []).toHaveLength(references.length)
    expect(html).not.toMatch(/<script|style=/)
    const markdown = await (await getArticle(ask(`articles/${slug}.md`), at(`${slug}.md`))).text()
    for (const reference of references) expect(markdown).toContain(`@${reference.slug}`)
    expect(markdown).not.toMatch(/\]\(\//)
    const text = await (await getArticle(ask(`articles/${slug}.txt`), at(`${slug}.txt`))).text()
    for (const reference of references) expect(text).toContain(`${reference.title}, http`)
  }
})
