import type { Payload, PayloadRequest } from 'payload'
import type { Comparable } from '@/editorial/bibliography/duplicates'
import type { Name, PartialDate } from '@/editorial/bibliography/record'

export type ComparableReference = Comparable & {
  slug: string
  _status: 'draft' | 'published'
}

type Row = Omit<Comparable, 'authors' | 'year'> & {
  slug?: string | null
  authors?: Name[] | null
  issued?: Partial<PartialDate> | null
  _status?: 'draft' | 'published' | null
}

/** What of each reference tells whether it is the same work as another one, in its newest state. */
export async function comparableReferences(
  payload: Payload,
  req?: PayloadRequest,
): Promise<ComparableReference[]> {
  const { docs } = await payload.find({
    collection: 'references',
    draft: true,
    depth: 0,
    pagination: false,
    sort: 'slug',
    select: {
      ...{ slug: true, title: true, authors: true, issued: true, cslType: true, volume: true },
      ...{ pages: true, doi: true, pmid: true, isbn: true, _status: true },
    },
    req,
  })
  return (docs as Row[]).map((row) => ({
    ...row,
    slug: row.slug ?? row.id,
    year: row.issued?.year ?? null,
    _status: row._status ?? 'draft',
  }))
}
