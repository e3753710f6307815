import { z } from 'zod'
import { resourceTypes } from '@/vocabulary/nouns'
import { Link } from './body'
import { Relation } from './relation'

export const Pointer = z
  .object({
    type: z.enum(resourceTypes).describe('Plural noun of the resource, as in its path.'),
    id: z.uuid().describe('Stable id, never reused.'),
  })
  .describe(
    'Another resource by its id alone. It may not be public, yet or any more: then no resource has this id.',
  )
export type Pointer = z.infer<typeof Pointer>

const made = new Map<z.ZodType, z.ZodType>()

/** The schema with pointers in the place of relations; what holds none stays the schema it is. */
export function pointed(schema: z.ZodType): z.ZodType {
  if (Object.is(schema, Relation)) return Pointer
  if (!holdsRelation(schema, new Set())) return schema
  const known = made.get(schema)
  if (known) return known
  const meta = schema.meta()
  const rebuilt = rebuild(schema)
  const name = meta?.id
  // Two schemas cannot bear one name.
  const result = meta ? rebuilt.meta({ ...meta, ...(name && { id: `Own${name}` }) }) : rebuilt
  made.set(schema, result)
  return result
}

function rebuild(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) return z.object(lazyShape(schema))
  if (schema instanceof z.ZodArray) return z.array(pointed(asType(schema.element)))
  if (schema instanceof z.ZodNullable) return pointed(asType(schema.unwrap())).nullable()
  if (schema instanceof z.ZodRecord) {
    return z.record(schema.keyType, pointed(asType(schema.valueType)))
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const options = schema.options.map((option) => pointed(asType(option)))
    // Each is an object with the discriminator that it had.
    return z.discriminatedUnion(schema.def.discriminator, options as [z.ZodObject])
  }
  if (schema instanceof z.ZodUnion) {
    return z.union(schema.options.map((option) => pointed(asType(option))))
  }
  throw new Error(`A ${schema.def.type} cannot hold a relation.`)
}

/** Each field is made when it is first asked for: a list holds lists. */
function lazyShape(schema: z.ZodObject): z.ZodRawShape {
  const shape: z.ZodRawShape = {}
  for (const name of Object.keys(schema.shape)) {
    const get = () =>
      // The address of one of ours comes from its slug.
      Object.is(schema, Link) && name === 'url'
        ? Link.shape.url.nullable().describe('Null when the link leads to one of ours.')
        : pointed(asType(schema.shape[name]))
    Object.defineProperty(shape, name, { get, enumerable: true })
  }
  return shape
}

function holdsRelation(schema: z.ZodType, seen: Set<z.ZodType>): boolean {
  if (Object.is(schema, Relation)) return true
  if (seen.has(schema)) return false
  seen.add(schema)
  return partsOf(schema).some((part) => holdsRelation(part, seen))
}

function partsOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodObject) return Object.values(schema.shape).map(asType)
  if (schema instanceof z.ZodArray) return [asType(schema.element)]
  if (schema instanceof z.ZodNullable) return [asType(schema.unwrap())]
  if (schema instanceof z.ZodRecord) return [asType(schema.valueType)]
  if (schema instanceof z.ZodUnion) return schema.options.map(asType)
  return []
}

/** zod's own name for the parts of a schema is a wider type. */
function asType(part: unknown): z.ZodType {
  return part as z.ZodType
}
