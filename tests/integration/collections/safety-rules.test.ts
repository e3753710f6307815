import { beforeAll, expect, test } from 'vitest'
import type { Payload } from 'payload'
import { ValidationError } from 'payload'
import type { Spot } from '@/payload-types'
import { startCms } from '@tests/support/cms'

let payload: Payload
let spot: Spot

beforeAll(async () => {
  payload = (await startCms()).payload
  const { docs } = await payload.find({
    collection: 'spots',
    where: { 'selfTreatment.suitable': { equals: true } },
    limit: 1,
    depth: 0,
  })
  const [first] = docs
  if (!first) throw new Error('The starter content has no spot with self-treatment.')
  spot = first
})

const steps = [{ text: 'Press.' }]
const stopIf = [{ text: 'Numbness.' }]

test.each([
  ['a hold over three minutes', dose({ holdSeconds: { min: 30, max: 181 } }), 'holdSeconds.max'],
  [
    'over 21 sessions a week',
    dose({ sessionsPerWeek: { min: 1, max: 22 } }),
    'sessionsPerWeek.max',
  ],
  ['a range that runs backwards', dose({ holdSeconds: { min: 90, max: 30 } }), 'holdSeconds.max'],
  ['half a range', dose({ holdSeconds: { min: 30, max: null } }), 'holdSeconds.max'],
  ['no steps', { selfTreatment: { suitable: true, steps: [], stopIf } }, 'selfTreatment.steps'],
  [
    'no sign to stop',
    { selfTreatment: { suitable: true, steps, stopIf: [] } },
    'selfTreatment.stopIf',
  ],
  ['no caution and no word on it', { cautions: [], noCautionsKnown: false }, 'cautions'],
  [
    'a caution beside "none known"',
    { cautions: [{ text: 'Bruises.' }], noCautionsKnown: true },
    'cautions',
  ],
  ['no care card', { careCards: [] }, 'careCards'],
])('a spot with %s is not published, but may be a draft', async (_, data, path) => {
  const refusal = await update({ ...data, _status: 'published' }).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(ValidationError)
  expect(JSON.stringify((refusal as ValidationError).data.errors)).toContain(path)
  const saved = await payload.update({
    collection: 'spots',
    id: spot.id,
    draft: true,
    data: data as Partial<Spot>,
  })
  expect(saved._status).toBe('draft')
})

test('a spot that nobody should treat alone needs neither steps nor signs to stop', async () => {
  const { _status } = await update({
    selfTreatment: { suitable: false, instead: 'Ask a clinician.', steps: [], stopIf: [] },
    cautions: spot.cautions,
    noCautionsKnown: spot.noCautionsKnown,
    careCards: spot.careCards,
    _status: 'published',
  })
  expect(_status).toBe('published')
})

function dose(data: object): object {
  return { selfTreatment: { suitable: true, steps, stopIf, ...data } }
}

function update(data: object) {
  return payload.update({ collection: 'spots', id: spot.id, data: data as Partial<Spot> })
}
