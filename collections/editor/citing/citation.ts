import type { CitationStance } from '@/vocabulary/body'

/** One reference in a mark, as the panel stores it. */
export type CitedItem = {
  id: string
  reference: string
  locator?: string | null
  note?: string | null
}

/** What one mark says. */
export type Citation = { items: CitedItem[]; stance: CitationStance }

/** The fields of a mark as they are stored, of which a draft may lack any. */
export function citationOf(fields: Record<string, unknown>): Citation {
  const rows = Array.isArray(fields.items) ? (fields.items as Partial<Row>[]) : []
  const stance = fields.stance as CitationStance | null | undefined
  return {
    items: rows.flatMap((row) => {
      const reference = typeof row.reference === 'object' ? row.reference?.id : row.reference
      return reference ? [{ ...row, id: row.id ?? newId(), reference }] : []
    }),
    stance: stance ?? 'supports',
  }
}

type Row = Omit<CitedItem, 'reference'> & { reference: string | { id: string } | null }

/** As the panel makes ids of rows and blocks: 24 hexadecimal digits. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
