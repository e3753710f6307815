import { describe, expect, test } from 'vitest'
import { namedWorks } from '@/content/references'
import { getSpot, namedSpots } from '@/content/spots'
import { statementsOf } from '@tests/support/statements'

async function citingSpot() {
  const spot = await getSpot('upper-trapezius')
  if (!spot || spot.references.length < 2) throw new Error('The starter has a spot that cites.')
  return spot
}

describe('what a document points at', () => {
  test('comes in the order of the document, each once, without what is not public', async () => {
    const [first, second] = (await citingSpot()).references
    if (!first || !second) throw new Error('It cites two works.')
    const missing = { ...first, id: '00000000-0000-4000-8000-000000000000', slug: 'gone' }
    const works = await namedWorks([second, missing, first, second])
    expect(works.map(({ slug }) => slug)).toEqual([second.slug, first.slug])
  })

  test('is asked for neither where nothing is pointed at, nor one by one', async () => {
    const spot = await citingSpot()
    expect(await statementsOf(() => namedSpots([]))).toEqual([])
    const one = await statementsOf(() => namedWorks(spot.references.slice(0, 1)))
    const all = await statementsOf(() => namedWorks(spot.references))
    expect(all).toHaveLength(one.length)
    expect(all.length).toBeLessThanOrEqual(2)
  })
})
