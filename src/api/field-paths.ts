import { z } from 'zod'
import { Relation } from '@/contract/relation'
import { includeTarget, resources } from '@/contract/resources'
import type { ResourceType } from '@/vocabulary/nouns'

/** Where a path of `fields` starts: the noun, and which of its relations are shown in list form. */
export type FieldScope = { type: ResourceType; include: readonly string[] }

/** What is wrong with a path of `fields`, such as `muscles.name`; null when nothing is. */
export function fieldFault(path: string, { type, include }: FieldScope): string | null {
  const [first = '', ...rest] = path.split('.')
  const target = includeTarget(type, first)
  const start = fieldsOf(resources[type].full)
  if (!start.has(first)) return `${type} have no field "${first}"`
  if (!target || !include.includes(first)) {
    const fault = walk(start, [first, ...rest])
    return fault && target && isField(resources[target].summary, rest)
      ? `"${path}" is shown with include=${first} only`
      : fault
  }
  const expanded = new Map([...fieldsOf(Relation), ...fieldsOf(resources[target].summary)])
  return rest.length === 0 ? null : walk(expanded, rest)
}

type Fields = Map<string, z.core.$ZodType[]>

function isField(schema: z.core.$ZodType, path: string[]): boolean {
  return walk(fieldsOf(schema), path) === null
}

function walk(fields: Fields, path: string[]): string | null {
  let here = fields
  for (const [index, part] of path.entries()) {
    const schemas = here.get(part)
    if (!schemas) {
      const above = path.slice(0, index).join('.')
      return above ? `"${above}" has no field "${part}"` : `there is no field "${part}"`
    }
    here = merge(schemas.map(fieldsOf))
  }
  return null
}

/** The named fields of a schema, seen through null, lists and alternatives. */
function fieldsOf(schema: z.core.$ZodType): Fields {
  if (schema instanceof z.ZodObject) {
    return new Map(Object.entries(schema.shape).map(([name, field]) => [name, [field]]))
  }
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return fieldsOf(schema.unwrap())
  }
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element)
  if (schema instanceof z.ZodUnion) return merge(schema.options.map(fieldsOf))
  if (schema instanceof z.ZodRecord) return fieldsOfRecord(schema)
  return new Map()
}

function fieldsOfRecord(schema: z.ZodRecord): Fields {
  const { keyType, valueType } = schema
  if (!(keyType instanceof z.ZodEnum)) return new Map()
  return new Map(keyType.options.map((name) => [String(name), [valueType]]))
}

function merge(all: Fields[]): Fields {
  const merged: Fields = new Map()
  for (const [name, schemas] of all.flatMap((fields) => [...fields])) {
    merged.set(name, [...(merged.get(name) ?? []), ...schemas])
  }
  return merged
}
