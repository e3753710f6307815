import type { z } from 'zod'
import type { endpoints } from '@/contract/endpoints'
import type { Meta, Root } from '@/contract/envelope'
import { citationFormats } from '@/vocabulary/formats'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { examples, summaryExamples } from './index'
import { exampleOrigin, to } from './pointer'
import { generalCautions } from './safety'

const api = `${exampleOrigin}/api/v1`
const meta: Meta = {
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  attribution: ['Uberon multi-species anatomy ontology, CC BY 3.0'],
}

/** A page that holds one item. */
export function listExample(type: ResourceType) {
  return onePage(`${api}/${type}`, [summaryExamples[type]])
}

export function oneExample(type: ResourceType) {
  const data = examples[type]
  return { data, links: { self: data.apiUrl }, meta }
}

export const finderExample: z.infer<typeof endpoints.findSpots.answer> = {
  ...onePage(`${api}/finder?region=shoulder.front&side=left`, [
    {
      ...summaryExamples.spots,
      side: 'left' as const,
      why: { match: 'primary' as const, region: to('regions/shoulder.front'), rank: 1 },
    },
  ]),
  meta: { safety: generalCautions, nearby: [], ...meta },
}

const { id, slug, name, url, apiUrl } = examples.muscles
export const searchExample: z.infer<typeof endpoints.search.answer> = onePage(
  `${api}/search?q=infraspinatus&type=muscles`,
  [
    {
      type: 'muscles' as const,
      id,
      slug,
      title: name,
      url,
      apiUrl,
      snippet:
        '«Infraspinatus»: the muscle on the flat of the shoulder blade below its bony ridge.',
      score: 1,
    },
  ],
)

/** The counts are those of the starter content. */
export const rootExample: Root = {
  name: 'Knotwork',
  version: '1.0.0',
  description: 'Muscle pain, trigger points and self-massage.',
  ...meta,
  counts: {
    articles: 4,
    muscles: 30,
    spots: 30,
    references: 60,
    products: 9,
    regions: 76,
    people: 1,
    topics: 32,
  },
  links: {
    self: api,
    openapi: `${api}/openapi.json`,
    documentation: `${exampleOrigin}/developers`,
    ...Object.fromEntries(resourceTypes.map((type) => [type, `${api}/${type}`])),
    ...Object.fromEntries(
      citationFormats.map((format) => [`references.${format}`, `${api}/references.${format}`]),
    ),
    finder: `${api}/finder`,
    search: `${api}/search`,
    oembed: `${api}/oembed`,
    changes: `${api}/changes`,
    snapshot: `${api}/snapshot`,
  },
}

function onePage<T>(self: string, data: T[]) {
  return {
    data,
    page: { limit: 20, next: null, total: data.length },
    links: { self, next: null, prev: null },
    meta,
  }
}
