import { BadCursor } from '@/contract/cursor'
import type { Page } from '@/contract/page'

/** A page of a list; null where the reader came with a cursor that is not one of this list. */
export async function readPage<T>(asked: Promise<Page<T>>): Promise<Page<T> | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof BadCursor) return null
    throw error
  }
}
