import { expect, test } from 'vitest'
import { getRegion } from '@/content/regions'
import { getSpotMap } from '@/content/spot-map'
import { getSpot } from '@/content/spots'
import { newTrace, runTraced } from '@/trace'
import { statementsOf } from '@tests/support/statements'

test('the data of a map is that of the spot and its places', async () => {
  const [map, spot] = await Promise.all([getSpotMap('scalenes'), getSpot('scalenes')])
  if (!map || !spot) throw new Error('The starter content has no scalenes.')
  const { text, point } = spot.location
  expect(map).toMatchObject({ slug: 'scalenes', name: spot.name, location: { text, point } })
  const zones = ['primary', 'spillover'] as const
  for (const match of zones) {
    expect(map.referral[match]).toEqual(
      spot.referral[match].map(({ region: { slug, title }, side }) => ({
        region: { slug, title },
        side,
      })),
    )
  }
  for (const { slug, laterality, shapes } of map.regions) {
    expect(await getRegion(slug)).toMatchObject({ laterality, shapes })
  }
  expect((await getSpotMap(spot.id))?.slug).toBe('scalenes')
  expect(await getSpotMap('no-such-spot')).toBeNull()
})

test('costs three statements, and depends on the spot and its places alone', async () => {
  const spot = await getSpot('scalenes')
  const trace = newTrace()
  const statements = await statementsOf(() => runTraced(trace, () => getSpotMap('scalenes')))
  expect(statements).toHaveLength(3)
  expect(trace.tags).toContain('spots:scalenes#there')
  expect(trace.tags).toContain(`spots:${spot?.id}/referral`)
  expect(trace.tags).toContain(`regions:${spot?.referral.primary[0]?.region.id}/shapes`)
  expect([...trace.tags].every((tag) => /^(spots|regions):/.test(tag))).toBe(true)
})
