import { BadCursor } from '@/contract/cursor'
import { ApiProblem } from '@/contract/problem'
import type { Page } from '@/contract/page'

/** A page of a list; null where the address names a cursor or a filter that the list does not have. */
export async function readPage<T>(asked: Promise<Page<T>>): Promise<Page<T> | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof BadCursor || error instanceof ApiProblem) return null
    throw error
  }
}
