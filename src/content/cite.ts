import 'server-only'
import type { ArticleSummary } from '@/contract/articles'
import type { ReferenceSummary } from '@/contract/references'
import { citableArticle } from '@/editorial/citations/article'
import { citations } from '@/editorial/citations/citations'
import type { Citable } from '@/editorial/citations/csl'

/** A work as readers and programs for citations take it along. */
export type CitedAs = { vancouver: string; bibtex: string }

/** How to cite an article of ours. */
export function citeArticle(asked: { article: ArticleSummary; siteName: string }): CitedAs {
  return cite(citableArticle(asked))
}

/** How to cite the work that a reference describes. */
export function citeReference(reference: ReferenceSummary): CitedAs {
  return cite(reference)
}

function cite(work: Citable): CitedAs {
  return {
    vancouver: citations([work], 'txt').trimEnd(),
    bibtex: citations([work], 'bib').trimEnd(),
  }
}
