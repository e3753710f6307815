import { describe, expect, test } from 'vitest'
import { endpoints } from '@/contract/endpoints'
import { examples } from '@/contract/examples'
import type { Absence } from '@/contract/page'
import type { SpotMap } from '@/contract/spot-map'
import { env } from '@/env'
import { over, problem, request } from './example-api'

const { slug, name, updatedAt, location, referral, evidence } = examples.spots
const map: SpotMap = {
  ...{ slug, name, updatedAt, location, referral, certainty: evidence.certainty },
  regions: [],
}

function ask(
  path: string,
  { accept = '*/*', absence }: { accept?: string; absence?: Absence } = {},
) {
  const { api } = over([], absence)
  const route = api.picture(endpoints.getSpotMapSvg, {
    get: async (asked) => (asked === slug ? map : null),
    draw: ({ side }) => `<svg>${side}</svg>`,
  })
  const [spot = ''] = path.split('/')
  return route(request(`/api/v1/spots/${path}`, { accept }), {
    params: Promise.resolve({ slug: spot }),
  })
}

describe('the map of a spot', () => {
  test('is a picture for the side that is asked for', async () => {
    const response = await ask('infraspinatus/map.svg?side=left')
    expect(await response.text()).toBe('<svg>left</svg>')
    expect(response.headers.get('content-type')).toBe('image/svg+xml')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('link')).toMatch(/rel="service-desc".*rel="license"/)
    expect(await (await ask('infraspinatus/map.svg')).text()).toBe('<svg>right</svg>')
  })

  test.each(['side=up', 'side=', 'side=left&side=right', 'size=9'])(
    'refuses ?%s',
    async (query) => {
      expect((await problem(await ask(`infraspinatus/map.svg?${query}`))).status).toBe(400)
    },
  )

  test('is not what asks for JSON gets', async () => {
    const accept = 'application/json'
    expect((await problem(await ask('infraspinatus/map.svg', { accept }))).status).toBe(406)
    expect((await ask('infraspinatus/map.svg', { accept: 'image/*' })).status).toBe(200)
  })

  test('is absent as its spot is', async () => {
    expect((await problem(await ask('nothing/map.svg'))).status).toBe(404)
    const gone = { kind: 'gone', type: 'spots', title: null, replacement: '/spots/new' } as const
    const told = await problem(await ask('old/map.svg', { absence: gone }))
    expect(told).toMatchObject({ status: 410, replacement: `${env.SITE_URL}/api/v1/spots/new` })
    const moved = await ask('old/map.svg?side=left', {
      absence: { kind: 'moved', to: '/spots/new' },
    })
    expect(moved.status).toBe(308)
    expect(moved.headers.get('location')).toBe(`${env.SITE_URL}/api/v1/spots/new/map.svg?side=left`)
  })
})
