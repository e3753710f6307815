import type { RelationTo } from './public-document'

/** What the shared hooks know of a document of any content collection. */
export type ContentDocument = {
  id: string
  slug?: string | null
  _status?: 'draft' | 'published' | null
  deletedAt?: string | null
  publishedAt?: string | null
  updatedAt?: string
  createdBy?: unknown
  updatedBy?: unknown
  changeNote?: string | null
  revision?: string | null
  replacedBy?: RelationTo | null
  /** Of articles and spots. */
  shortLinks?: string[] | null
}
