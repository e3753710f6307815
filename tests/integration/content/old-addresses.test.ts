import config from '@payload-config'
import { getPayload } from 'payload'
import { expect, test } from 'vitest'
import { absence } from '@/content/absence'
import { newTrace, runTraced } from '@/trace'

test('what moved and was then withdrawn depends, at its old address, on whether it comes back', async () => {
  const payload = await getPayload({ config, disableOnInit: true })
  const topic = {
    title: 'Comes back',
    slug: 'before',
    kind: 'subject',
    _status: 'published',
  } as const
  const { id } = await payload.create({ collection: 'topics', data: topic })
  const save = (data: object) => payload.update({ collection: 'topics', id, data })
  await save({ slug: 'behind', _status: 'published' })
  await save({ _status: 'draft' })
  const trace = newTrace()
  const ask = () => runTraced(trace, () => absence('topics', 'before'))
  expect(await ask()).toMatchObject({ kind: 'gone' })
  // Nothing else that the answer depends on is named when the topic is published again, at its new address.
  expect(trace.tags).toContain(`topics:${id}#there`)
  await save({ _status: 'published' })
  expect(await ask()).toEqual({ kind: 'moved', to: '/topics/behind' })
})
