import { queryRules } from '@/contract/queries'
import { longTexts } from '@/contract/resources'
import { bodyFormats, type BodyFormat } from '@/vocabulary/formats'
import type { ResourceType } from '@/vocabulary/nouns'
import { fieldFault } from './field-paths'
import type { QueryReader } from './query-reader'
import { fieldTree, type FieldTree } from './select'

/** In which form a resource is shown. */
export type Shape = {
  include: string[]
  /** The paths of `fields`; null when it was not given. */
  paths: string[] | null
  /** What of a resource is shown; null for all of it. */
  fields: FieldTree | null
  /** In which formats the long text was asked for by name; none when it was not. */
  body: BodyFormat[]
}

/** All of it, as it is without any parameter. */
export const wholeShape: Shape = { include: [], paths: null, fields: null, body: [] }

/** Reads `include`, `fields` and `body`, which lists and single resources share. */
export function readShape(reader: QueryReader, type: ResourceType): Shape {
  const include = readInclude(reader, type)
  const paths = readPaths(reader, { type, include })
  const body = longTexts[type].length > 0 ? readBody(reader, paths ?? []) : []
  // What is asked for by name is shown, also when `fields` does not repeat it.
  const shown = paths && [...paths, ...include.filter((name) => !hasPart(paths, name))]
  const all = shown && body.length > 0 ? [...shown, 'body'] : shown
  return { include, paths, fields: all && fieldTree(all), body }
}

function readBody(reader: QueryReader, paths: readonly string[]): BodyFormat[] {
  const words = reader.words('body')
  const known = bodyFormats.filter((format) => words.includes(format))
  for (const word of words.filter((word) => !known.some((format) => format === word))) {
    reader.refuse('body', `"${word}" is not offered; ${bodyFormats.join(', ')} are`)
  }
  const part = paths.find((path) => path.startsWith('body.'))
  if (part && known.some((format) => format !== 'blocks')) {
    reader.refuse(
      'fields',
      `"${part}" is a part of the blocks; leave "body" out, or ask for it whole`,
    )
  }
  return known
}

function readInclude(reader: QueryReader, type: ResourceType): string[] {
  const known: readonly string[] = queryRules[type].includes
  const names = reader.words('include')
  for (const name of names.filter((name) => !known.includes(name))) {
    reader.refuse('include', `"${name}" cannot be included; ${known.join(', ')} can`)
  }
  return names.filter((name) => known.includes(name))
}

function readPaths(
  reader: QueryReader,
  scope: { type: ResourceType; include: string[] },
): string[] | null {
  const paths = reader.words('fields')
  for (const path of paths) {
    const fault = fieldFault(path, scope)
    if (fault) reader.refuse('fields', fault)
  }
  return paths.length > 0 ? paths : null
}

/** Whether a field, or anything in it, is among the paths. */
export function hasPart(paths: readonly string[], name: string): boolean {
  return paths.some((path) => path === name || path.startsWith(`${name}.`))
}
