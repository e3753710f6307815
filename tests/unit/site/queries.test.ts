import { describe, expect, it } from 'vitest'
import { BadCursor } from '@/contract/cursor'
import type { ListQuery, Page } from '@/contract/page'
import { firstSentence } from '@/site/first-sentence'
import { pageMetadata, shorten } from '@/site/page-metadata'
import { oneCursor, oneOf, oneText, wasRefused } from '@/site/query-values'
import { readPage } from '@/site/read-page'
import { wholeList } from '@/site/whole-list'

describe('values of a query', () => {
  it('takes one trimmed text and nothing else', () => {
    expect(oneText('  neck ')).toBe('neck')
    for (const wrong of [undefined, '', '   ', ['a', 'b'], 'x'.repeat(201), 'a\u0000b']) {
      expect(oneText(wrong)).toBeNull()
    }
  })

  it('takes only what is on the list', () => {
    expect(oneOf(['left', 'right'], 'left')).toBe('left')
    expect(oneOf(['left', 'right'], 'up')).toBeNull()
    expect(oneOf(['left', 'right'], ['left', 'right'])).toBeNull()
  })

  it('tells a wrong value from an empty field of a form', () => {
    expect(wasRefused('up', null)).toBe(true)
    expect(wasRefused('', null)).toBe(false)
    expect(wasRefused(undefined, null)).toBe(false)
  })

  it('leaves a repeated cursor wrong instead of starting at the beginning', () => {
    expect(oneCursor(undefined)).toBeNull()
    expect(oneCursor('abc')).toBe('abc')
    expect(oneCursor(['abc', 'def'])).toBe('abc,def')
  })
})

describe('a page of a list', () => {
  const page: Page<string> = { items: ['a'], next: null, prev: null, total: 1 }

  it('is null for a cursor that is not ours, and other failures stay failures', async () => {
    expect(await readPage(Promise.resolve(page))).toBe(page)
    expect(await readPage(Promise.reject(new BadCursor('no')))).toBeNull()
    await expect(readPage(Promise.reject(new Error('down')))).rejects.toThrow('down')
  })

  it('is followed to the end when the whole list is wanted', async () => {
    const cursors: (string | null)[] = []
    const items = await wholeList(async ({ after }: ListQuery) => {
      cursors.push(after)
      return { ...page, items: [after ?? 'start'], next: after === null ? 'second' : null }
    })
    expect(items).toEqual(['start', 'second'])
    expect(cursors).toEqual([null, 'second'])
  })
})

describe('metadata', () => {
  it('has an absolute canonical address and a short description', () => {
    const { alternates, description } = pageMetadata({
      title: 'Spots',
      description: 'word '.repeat(80),
      url: '/spots',
    })
    expect(alternates?.canonical).toMatch(/^https?:\/\/[^/]+\/spots$/)
    expect(description?.length).toBeLessThanOrEqual(161)
  })

  it('cuts between words', () => {
    expect(shorten({ text: 'one two three', length: 9 })).toBe('one two…')
    expect(shorten({ text: 'one', length: 9 })).toBe('one')
  })

  it('finds the first sentence, abbreviations of figures left alone', () => {
    expect(firstSentence('It is 1.5 m long. Next.')).toBe('It is 1.5 m long.')
    expect(firstSentence('Only one')).toBe('Only one')
  })
})
