import { expect } from 'vitest'
import type { Door } from '@/api/door'
import { apiWith } from '@/api/serve'
import { writeBody } from '@/content/formats'
import { encodeCursor } from '@/contract/cursor'
import { endpoints } from '@/contract/endpoints'
import { examples } from '@/contract/examples'
import { generalCautions } from '@/contract/examples/safety'
import type { Absence, ListQuery, Page } from '@/contract/page'
import { Problem } from '@/contract/problem'
import type { Site } from '@/contract/site'
import type { SpotSummary } from '@/contract/spots'

const site: Site = {
  name: 'Knotwork',
  tagline: 'T',
  description: 'D',
  navigation: [],
  footer: [],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  attribution: ['Uberon'],
  disclaimer: 'D',
  editorialPolicy: [],
  selfTreatmentCautions: generalCautions,
}
export const meta = { license: site.licence, attribution: site.attribution }
export const next = encodeCursor({ keys: ['Shoulder blade', 'x'] })

/** What every endpoint needs; nothing is ever missing. */
export const door: Door = {
  site: async () => site,
  terms: async () => meta,
  absence: async () => ({ kind: 'missing' }),
  writeBody,
  report: (error) => {
    throw error
  },
}

/** The API over the examples: what it does with an answer needs no database. */
export function over(items: SpotSummary[], absence: Absence = { kind: 'missing' }) {
  const reported: unknown[] = []
  const asked: ListQuery[] = []
  const api = apiWith({
    ...door,
    absence: async () => absence,
    report: (error) => void reported.push(error),
  })
  const list = async (query: ListQuery): Promise<Page<SpotSummary>> => {
    asked.push(query)
    return { items, next, prev: null, total: 7 }
  }
  const get = async (slug: string) => (slug === examples.spots.slug ? examples.spots : null)
  const one = api.one(endpoints.getSpot, { get, list })
  return {
    reported,
    asked,
    api,
    list: (query = '', headers = {}) =>
      api.list(endpoints.listSpots, list)(request(`/api/v1/spots${query}`, headers)),
    one: (slug: string, query = '') =>
      one(request(`/api/v1/spots/${slug}${query}`), { params: Promise.resolve({ slug }) }),
  }
}

export function request(path: string, headers = {}): Request {
  return new Request(`http://inside:1${path}`, { headers })
}

/** The problem that a response has to be. */
export async function problem(response: Response): Promise<Problem> {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  const body = Problem.parse(await response.json())
  expect(body.status).toBe(response.status)
  return body
}
