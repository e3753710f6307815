import { expect, type APIRequestContext } from '@playwright/test'
import { listOf } from '@/contract/envelope'
import { resources, type Summary } from '@/contract/resources'
import type { ResourceType } from '@/vocabulary/nouns'

/** What the tests that write name their documents by; tests that count leave those out. */
export const passingSlug = /^test-/

/** The totals that the pages of a list state, and all that stand on them, read through cursors as the contract has it. */
export async function everyPage<T extends ResourceType>(
  reader: APIRequestContext,
  { type, limit }: { type: T; limit: number },
): Promise<{ totals: number[]; items: Summary[T][] }> {
  const totals: number[] = []
  const items: Summary[T][] = []
  let after: string | null = null
  do {
    const cursor: string = after ? `&after=${encodeURIComponent(after)}` : ''
    const answer = await reader.get(`/api/v1/${type}?limit=${limit}${cursor}`)
    expect(answer.status(), await answer.text()).toBe(200)
    const page = listOf(resources[type].summary).parse(await answer.json())
    totals.push(page.page.total)
    // The schema of this noun has just read them.
    items.push(...(page.data as Summary[T][]))
    after = page.page.next
  } while (after !== null)
  return { totals, items }
}

export type Library = { [T in ResourceType]: Summary[T][] }

/** Everything that is public, but for what other tests publish in the meantime. */
export async function wholeLibrary(reader: APIRequestContext): Promise<Library> {
  const all = async <T extends ResourceType>(type: T) => {
    const { items } = await everyPage(reader, { type, limit: 100 })
    return items.filter(({ slug }) => !passingSlug.test(slug))
  }
  return {
    articles: await all('articles'),
    muscles: await all('muscles'),
    spots: await all('spots'),
    references: await all('references'),
    products: await all('products'),
    regions: await all('regions'),
    people: await all('people'),
    topics: await all('topics'),
  }
}
