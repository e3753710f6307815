import { z } from 'zod'
import { badParameters, type ParameterError } from '@/contract/problem'

/** So many values of one parameter are enough for "any of". */
const maxValues = 100
const unreadable = /[\u0000-\u001f\u007f\ufffd]/

/**
 * Reads a query string one known parameter at a time and collects everything that is wrong. What nobody
 * asked for is unknown, so the list of known parameters cannot drift from what is read.
 */
export class QueryReader {
  readonly #params: URLSearchParams
  readonly #known = new Set<string>()
  readonly #excluded = new Set<string>()
  readonly #errors: ParameterError[] = []

  constructor(params: URLSearchParams) {
    this.#params = params
  }

  /** A parameter that may stand once. */
  one<T>(name: string, schema: z.ZodType<T>): T | null {
    const values = this.#values(name)
    if (values.length > 1) this.refuse(name, 'may stand only once')
    const [value] = values
    return values.length === 1 && value !== undefined ? this.#check(name, { value, schema }) : null
  }

  /** A parameter that may be repeated: the values, each once. */
  many<T>(name: string, schema: z.ZodType<T>): T[] {
    const values = [...new Set(this.#values(name))]
    if (values.length > maxValues) this.refuse(name, `has more than ${maxValues} values`)
    const read = values.slice(0, maxValues).map((value) => this.#check(name, { value, schema }))
    return [...new Set(read.filter((value) => value !== null))]
  }

  /** A parameter that holds several words, separated by commas. */
  words(name: string): string[] {
    const text = this.one(name, z.string().max(2000, 'is longer than 2000 characters'))
    if (text === null) return []
    const words = text.split(',').map((word) => word.trim())
    if (words.includes('')) this.refuse(name, 'has an empty part between its commas')
    return [...new Set(words.filter((word) => word !== ''))]
  }

  /** Parameters that mean something at this address, but not in the form that was asked for. */
  exclude(names: readonly string[], message: string): void {
    for (const name of names) {
      this.#excluded.add(name)
      if (this.#params.has(name)) this.refuse(name, message)
    }
  }

  refuse(parameter: string, message: string): void {
    this.#errors.push({ parameter, message })
  }

  /** Call it when all is read. Throws the problem that names every wrong parameter. */
  finish(): void {
    const known = [...this.#known].sort()
    for (const name of new Set(this.#params.keys())) {
      if (this.#known.has(name) || this.#excluded.has(name)) continue
      this.refuse(clip(name), `is unknown here. ${listed(known)}`)
    }
    if (this.#errors.length > 0) throw badParameters(this.#errors)
  }

  #values(name: string): string[] {
    this.#known.add(name)
    return this.#params.getAll(name)
  }

  #check<T>(name: string, { value, schema }: { value: string; schema: z.ZodType<T> }): T | null {
    if (value.trim() === '') return this.#refused(name, 'is empty')
    if (unreadable.test(value)) return this.#refused(name, 'holds characters that are not text')
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    return this.#refused(name, parsed.error.issues[0]?.message ?? 'is not valid')
  }

  #refused(name: string, message: string): null {
    this.refuse(name, message)
    return null
  }
}

function listed(known: string[]): string {
  return known.length > 0 ? `Known are ${known.join(', ')}.` : 'No parameter is.'
}

function clip(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name
}
