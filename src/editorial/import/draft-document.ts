import type { ArticleKind, EpistemicStatus } from '@/vocabulary/articles'
import type { StoredRoot } from '@/editorial/markdown/stored-nodes'

/** An article as an import has read it; always a draft. People and topics are named by slug and by name. */
export type DraftDocument = {
  /** What the source is known by, so that the same source again is the same document. */
  key: string
  id: string
  title: string
  slug: string
  dek: string | null
  kind: ArticleKind
  epistemicStatus: EpistemicStatus | null
  authors: Named[]
  topics: Named[]
  keyPoints: string[]
  disclosures: string[]
  body: StoredRoot
  /** Paths that led to it on the old site. */
  oldPaths: string[]
}

export type Named = { slug: string; name: string }
