import { z } from 'zod'
import { resourceTypes } from '@/vocabulary/nouns'

/** A text that a draft may have left out. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

/** A text that may be left out for good. An empty one says nothing. */
export const optionalText = z
  .string()
  .nullish()
  .transform((value) => value || null)

export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)

/** A related document: its id, or the document itself when it was read with depth. */
const idOf = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
export const relatedId = idOf.nullish().transform((value) => value ?? null)

/** A related document of any resource. */
export const anyRelated = z
  .object({ relationTo: z.enum(resourceTypes), value: idOf.nullish() })
  .nullish()
  .transform((doc) => (doc?.value ? { type: doc.relationTo, id: doc.value } : null))

export const textList = z
  .array(z.object({ text }).transform((row) => row.text))
  .nullish()
  .transform((rows) => rows ?? [])

export function listOf<T extends z.ZodType>(item: T) {
  return z
    .array(item)
    .nullish()
    .transform((rows): z.output<T>[] => rows ?? [])
}

/** A rich text field inside a block, as the list of its top nodes. */
export function richText<T extends z.ZodType>(node: T) {
  return z
    .object({ root: z.object({ children: z.array(node) }) })
    .nullish()
    .transform((value): z.output<T>[] => value?.root.children ?? [])
}
