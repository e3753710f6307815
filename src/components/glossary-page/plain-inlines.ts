import type { Inline } from '@/contract/body'

/** Without the marks of citations and notes: their lists stand in the article, not here. */
export function plainInlines(content: Inline[]): Inline[] {
  return content.filter(({ type }) => type !== 'citation' && type !== 'footnote')
}
