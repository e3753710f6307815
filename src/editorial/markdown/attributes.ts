import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { z } from 'zod'
import type { Reading } from './reading'

type Directive = ContainerDirective | LeafDirective

/** The attributes of a directive, checked; `null` with a problem for each that is wrong. */
export function readAttributes<Schema extends z.ZodType>(
  node: Directive,
  schema: Schema,
  reading: Reading,
): z.output<Schema> | null {
  const parsed = schema.safeParse(node.attributes ?? {})
  if (parsed.success) return parsed.data
  for (const { path, message } of parsed.error.issues)
    reading.report(node, `${node.name}: ${[...path, message].join(': ')}`)
  return null
}
