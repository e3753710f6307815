/** What no database keeps in a text: U+0000, and half of a character that takes two places. */
const unstorable = /\0|\p{Surrogate}/gu

/** The same value with texts that can be stored. Escapes in YAML and JSON write what no file could. */
export function storable<T>(value: T): T {
  return mapped(value) as T
}

function mapped(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replace(unstorable, (found) => (found === '\0' ? '' : '\ufffd'))
  }
  if (Array.isArray(value)) return value.map(mapped)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapped(inner)]))
}
