import type { Where } from 'payload'
import { describe, expect, test } from 'vitest'
import { membershipTags, orderTags } from '@/content/list-tags'

const id = '0b1c2d3e-0000-4000-8000-000000000001'
const tagsOf = (
  where: Where[],
  { filters = {}, q = null }: { filters?: Record<string, string[]>; q?: string | null } = {},
) => membershipTags('references', { query: { filters, q }, where })

describe('who is on a list depends', () => {
  test('without conditions on which documents are there', () => {
    expect(tagsOf([])).toEqual(['references#there'])
  })

  test('on the fields that are asked for, at any depth', () => {
    const where: Where[] = [
      { kind: { in: ['study'] } },
      { or: [{ 'issued.year': { in: [1999] } }, { and: [{ doi: { equals: 'x' } }] }] },
    ]
    expect(tagsOf(where)).toEqual([
      'references#there',
      'references/kind',
      'references/issued',
      'references/doi',
    ])
  })

  test('on pointers alone where documents have to point at something, and then on the other fields', () => {
    const pointing = { topics: { in: [id] } }
    expect(tagsOf([pointing])).toEqual([`references>${id}`])
    expect(tagsOf([{ kind: { in: ['study'] } }, pointing])).toEqual([
      `references>${id}`,
      'references/kind',
    ])
  })

  test('on the documents that are named, and on all of them where they have to be something besides', () => {
    const named = { slug: { in: ['a', 'b'] } }
    const filters = { slug: ['a', 'b'] }
    expect(tagsOf([named], { filters })).toEqual(['references:a#there', 'references:b#there'])
    expect(tagsOf([named, { kind: { in: ['study'] } }], { filters })).toEqual([
      'references:a',
      'references:b',
    ])
  })

  test('on everything where words are looked for', () => {
    expect(tagsOf([{ and: [] }], { q: 'pain' })).toEqual(['references'])
  })
})

test('the order of a part of a list depends on all, that of a whole list on its own documents', () => {
  expect(orderTags('references', { path: 'issued.year', ids: null })).toEqual(['references/issued'])
  expect(orderTags('references', { path: 'title', ids: [id] })).toEqual([`references:${id}/title`])
})
