import { expect, test } from 'vitest'
import { cursorOf, decodeCursor } from '@/contract/cursor'
import { eventOf } from '@/publishing/webhooks/event'
import { logTag } from '@/vocabulary/changes'

test('an event has the cursor that the log of changes gives to the same row', () => {
  const row = { number: 7, id: '0b6e6a0e-6b0f-4c39-9f5e-2f1f0f0a7c11' }
  const event = eventOf({
    ...row,
    at: new Date(0),
    action: 'updated',
    type: 'spots',
    document: '5f0c8a52-7d2e-4c0b-9d59-0d7c4e6f1a10',
    slug: 'scalenes',
    previousSlug: null,
  })
  const { cursor } = JSON.parse(event).data
  expect(cursor).toBe(cursorOf(row))
  expect(decodeCursor(cursor)).toEqual({ v: 1, keys: [row.number, row.id], sort: logTag })
})
