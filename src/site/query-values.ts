/** What Next hands a page of its query: untrusted, and a list where a name was repeated. */
export type QueryValues = Record<string, string | string[] | undefined>

/**
 * What was typed into a query, as one trimmed text; null where it is absent, empty, repeated or too long,
 * or holds what nobody types: control characters, or the sign that stands for broken UTF-8.
 */
export function oneText(value: string | string[] | undefined, longest = 200): string | null {
  if (typeof value !== 'string') return null
  const text = value.trim()
  return text === '' || text.length > longest || /[\p{Cc}\uFFFD]/u.test(text) ? null : text
}

/** The same, where only some values make sense; null for any other. */
export function oneOf<T extends string>(
  values: readonly T[],
  value: string | string[] | undefined,
): T | null {
  const text = oneText(value)
  return values.find((known) => known === text) ?? null
}

/** Whether something was asked for that `oneOf` or `oneText` could not take. An empty field of a form asks for nothing. */
export function wasRefused(asked: string | string[] | undefined, taken: unknown): boolean {
  return taken === null && asked !== undefined && asked !== ''
}

/** A cursor as it came. One that cannot be meant, because the name was repeated, stays wrong: content refuses it. */
export function oneCursor(value: string | string[] | undefined): string | null {
  if (value === undefined || value === '') return null
  return typeof value === 'string' ? value : value.join(',')
}
