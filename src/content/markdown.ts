import type { Body } from '@/contract/body'
import { toMarkdown } from '@/editorial/body/to-markdown'

/** The text of a document in the Markdown that our articles are written in. */
export function bodyMarkdown(body: Body): string {
  return toMarkdown(body)
}
