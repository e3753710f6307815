import { expect, test } from 'vitest'
import { isText } from '@/server/cache/encoding'
import { newEntry, variantOf } from '@/server/cache/entry'
import { mediaTypes } from '@/vocabulary/formats'

test('the same bytes as another media type have another tag', async () => {
  const tagOf = async (type: string) => {
    const made = { status: 200, headers: { 'content-type': type }, body: Buffer.from('') }
    const shows = { tags: new Set<string>(), until: null }
    const entry = newEntry({ key: '', made: { ...made, ...shows }, remake: null })
    return (await variantOf(entry, 'identity')).etag
  }
  expect(await tagOf('text/plain')).toBe(await tagOf('text/plain'))
  expect(await tagOf('text/plain')).not.toBe(await tagOf('application/x-bibtex'))
})

test.each(Object.values(mediaTypes))('%s is worth compressing', (mediaType) => {
  expect(isText(mediaType)).toBe(true)
})

test.each(['image/webp', 'font/woff2', 'application/octet-stream'])('%s is not', (mediaType) => {
  expect(isText(mediaType)).toBe(false)
})
