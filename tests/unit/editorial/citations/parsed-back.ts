import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

type Parsed = Record<string, unknown>

/** What citation-js reads in a file, without what it adds of its own. */
export function parsedBack(text: string): Parsed[] {
  return new Cite(text).data.map((item) => without(item, ['_graph', 'citation-key', 'genre']))
}

/** An item of which some fields are left out. */
export function without(item: object, fields: readonly string[]): Parsed {
  return Object.fromEntries(
    Object.entries(item)
      .filter(([name]) => !fields.includes(name))
      .map(([name, value]) => [name, value]),
  )
}

type Name = { family?: string; given?: string; literal?: string }

/** Neither format tells an organisation from a person with one name, so both are written the same way here. */
export function withPlainNames(item: object): Parsed {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      name === 'author' || name === 'editor' ? (value as Name[]).map(plainName) : value,
    ]),
  )
}

function plainName({ family, given, literal }: Name): Name {
  return given ? { family, given } : { literal: literal ?? family }
}
