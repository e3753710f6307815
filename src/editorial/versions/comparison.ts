import type { Change } from './diff-texts'
import type { Difference } from './mentions-of'

/** A field that says something else than before, its values in words. */
export type FactChange = { path: string; label: string; changes: Change[] }

/** Two states of a document, as people compare them. */
export type Comparison = {
  text: Change[]
  citations: Difference
  links: Difference
  facts: FactChange[]
  /** Whether anything that readers may see differs, such as bold type, which none of these tells of. */
  isSame: boolean
}
