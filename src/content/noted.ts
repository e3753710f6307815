import { touch } from '@/trace'

/** Notes each field when somebody looks at it: most pages show few of them, and a change of another is none of theirs. */
export function notedWhenRead<T extends object>(found: T, tagOf: (field: string) => string): T {
  return new Proxy(found, {
    get: (target, field, receiver): unknown => {
      // The id never changes, and whoever awaits something asks whether it is a promise.
      if (typeof field === 'string' && field !== 'then' && field !== 'id') touch(tagOf(field))
      return Reflect.get(target, field, receiver)
    },
  })
}

/** Fields of which each is made when somebody looks at it, once; so what it is made from is noted only then. */
export type Lazy<T> = { [K in keyof T]: () => T[K] }

export function whenRead<T extends object>(fields: Lazy<T>): T {
  const made: Record<PropertyKey, unknown> = { ...fields }
  const waiting = new Set<PropertyKey>(Object.keys(fields))
  return new Proxy(made, {
    get: (target, field) => {
      const make = target[field]
      if (waiting.delete(field) && typeof make === 'function') target[field] = make()
      return target[field]
    },
    set: (target, field, value) => {
      waiting.delete(field)
      target[field] = value
      return true
    },
  }) as T // It has the fields, one function for each.
}

/** The same with more fields, still unread. */
export function withMore<T extends object, U extends object>(one: T, more: U): T & U {
  const fields = [one, more].flatMap((part) =>
    Object.keys(part).map((field) => [field, (): unknown => Reflect.get(part, field)] as const),
  )
  return whenRead(Object.fromEntries(fields)) as T & U
}
