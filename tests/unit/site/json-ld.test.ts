import { describe, expect, test } from 'vitest'
import { article } from '@/contract/examples/articles'
import { muscle } from '@/contract/examples/muscles'
import { to } from '@/contract/examples/pointer'
import { person } from '@/contract/examples/people'
import { product } from '@/contract/examples/products'
import { reference } from '@/contract/examples/references'
import { spot } from '@/contract/examples/spots'
import { topic } from '@/contract/examples/topics'
import { articleJsonLd } from '@/site/json-ld/article'
import { muscleJsonLd } from '@/site/json-ld/muscle'
import { personJsonLd } from '@/site/json-ld/person'
import { productJsonLd } from '@/site/json-ld/product'
import { referenceJsonLd, workOf } from '@/site/json-ld/reference'
import { glossaryJsonLd, siteJsonLd } from '@/site/json-ld/site'
import { spotJsonLd } from '@/site/json-ld/spot'
import { topicJsonLd } from '@/site/json-ld/topic'
import { jsonLdFaults } from '@tests/support/json-ld-rules'
import { exampleSite as site } from '@tests/support/example-site'

const graphs = {
  article: {
    type: 'MedicalWebPage',
    needs: ['headline', 'datePublished', 'dateModified', 'author', 'publisher', 'citation'],
    graph: articleJsonLd({ article, authors: [person], references: [reference], site }),
  },
  spot: {
    type: 'MedicalWebPage',
    needs: ['name', 'description', 'datePublished', 'about', 'mainEntity'],
    graph: spotJsonLd({ spot, site }),
  },
  muscle: {
    type: 'Muscle',
    needs: ['name', 'alternateName', 'muscleAction', 'insertion'],
    graph: muscleJsonLd(muscle),
  },
  reference: {
    type: 'WebPage',
    needs: ['name', 'mainEntity'],
    graph: referenceJsonLd(reference),
  },
  topic: {
    type: 'CollectionPage',
    needs: ['name', 'dateModified', 'hasPart', 'image'],
    graph: topicJsonLd(topic),
  },
  person: {
    type: 'ProfilePage',
    needs: ['name', 'mainEntity', 'dateCreated'],
    graph: personJsonLd(person),
  },
  'first page': {
    type: 'WebSite',
    needs: ['name', 'description', 'publisher', 'potentialAction'],
    graph: siteJsonLd(site),
  },
  glossary: {
    type: 'DefinedTermSet',
    needs: ['name', 'hasDefinedTerm'],
    graph: glossaryJsonLd([
      { term: 'Taut band', content: [], article: to('articles/massage-tools-compared') },
    ]),
  },
  product: {
    type: 'Product',
    needs: ['name', 'description', 'category'],
    graph: productJsonLd(product),
  },
}

describe.each(Object.entries(graphs))(
  'what programs are told of a %s',
  (_, { type, needs, graph }) => {
    const { '@context': context, '@graph': nodes } = JSON.parse(JSON.stringify(graph))

    test('is a graph of schema.org with the page and the way to it', () => {
      expect(context).toBe('https://schema.org')
      expect(nodes.map((node: { '@type': string }) => node['@type'])).toEqual([
        type,
        'BreadcrumbList',
      ])
      for (const name of needs) expect(nodes[0][name], name).toBeTruthy()
      expect(jsonLdFaults(graph)).toEqual([])
    })

    test('leads with whole addresses, step by step, to the page', () => {
      const steps = nodes[1].itemListElement
      expect(steps.map(({ position }: { position: number }) => position)).toEqual(
        steps.map((_: unknown, index: number) => index + 1),
      )
      for (const { item } of steps) expect(item).toMatch(/^https?:\/\//)
      expect(steps.at(-1).item).toBe(nodes[0].url)
    })
  },
)

test('a fault anywhere in a graph is found', () => {
  const spoilt = JSON.parse(JSON.stringify(graphs.spot.graph).replace('"position":2,', ''))
  expect(jsonLdFaults(spoilt)).toHaveLength(1)
  expect(jsonLdFaults({})).toHaveLength(1)
})

test('a review is told of only when there was one', () => {
  const json = JSON.stringify(graphs.article.graph)
  expect(json).not.toContain('reviewedBy')
  expect(json).not.toContain('lastReviewed')
})

test('a spot that nobody should treat alone tells no steps', () => {
  const alone = { ...spot, selfTreatment: { suitable: false as const, instead: null } }
  expect(JSON.stringify(spotJsonLd({ spot: alone, site }))).not.toContain('HowTo')
})

test('a partial date keeps what is known and invents nothing', () => {
  const dated = (month: number | null, day: number | null) =>
    workOf({ ...reference, issued: { year: 2016, month, day } })
  expect(dated(null, null)).toMatchObject({ datePublished: '2016' })
  expect(dated(5, null)).toMatchObject({ datePublished: '2016-05' })
  expect(dated(5, 9)).toMatchObject({ datePublished: '2016-05-09' })
})
