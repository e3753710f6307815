import { z } from 'zod'
import { logTag } from '@/vocabulary/changes'

/** Where a page of a list ends: the sort keys of its last item, the id last. Consumers see it as an opaque word. */
export const Cursor = z.strictObject({
  v: z.literal(1),
  keys: z
    .array(z.union([z.string(), z.number(), z.null()]))
    .min(1)
    .max(8),
  /** What the list was sorted by; a cursor belongs to one order. */
  sort: z.string().max(40).optional(),
  /** True when the page before the keys is meant. */
  back: z.boolean().optional(),
})
export type Cursor = z.infer<typeof Cursor>

/** A cursor that this API has not made, or has made for another list. It becomes a 400 on `after`. */
export class BadCursor extends Error {
  override name = 'BadCursor'
}

export function encodeCursor(cursor: Omit<Cursor, 'v'>): string {
  const { keys, sort, back } = cursor
  return Buffer.from(JSON.stringify({ v: 1, keys, sort, back }), 'utf8').toString('base64url')
}

/** A place in the log of changes: behind the row with this number and id. One form, whoever tells it. */
export function cursorOf({ number, id }: { number: number; id: string }): string {
  return encodeCursor({ keys: [number, id], sort: logTag })
}

/** Throws BadCursor. */
export function decodeCursor(text: string): Cursor {
  const bytes = Buffer.from(text, 'base64url')
  // Node skips characters that are not base64url; a cursor is taken only as it was given.
  if (text === '' || bytes.toString('base64url') !== text) throw new BadCursor('not base64url')
  const parsed = Cursor.safeParse(readJson(bytes))
  if (!parsed.success) throw new BadCursor('not a cursor', { cause: parsed.error })
  return parsed.data
}

function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch (error) {
    throw new BadCursor('not JSON', { cause: error })
  }
}
