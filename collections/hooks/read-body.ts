import type { LexicalBody } from '@/editorial/body/lexical'
import { parseBody, UnreadableBody } from '@/editorial/body/lexical'

/** A stored text, or what is wrong with it. A draft may hold what cannot be published. */
export function readBody(json: unknown): { body: LexicalBody } | { problem: string } {
  try {
    return { body: parseBody(json) }
  } catch (error) {
    if (error instanceof UnreadableBody) return { problem: error.message }
    throw error
  }
}
