import type { ArticleSummary } from './articles'
import type { Relation } from './relation'

/** One entry of the update log of an article, and the article. */
export type Correction = ArticleSummary['updateLog'][number] & { article: Relation }
