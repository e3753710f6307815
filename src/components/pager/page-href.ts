/** The address of a page of the same list: its path, what else it was asked for, and the cursor. */
export function pageHref(props: {
  path: string
  cursor: string | null
  query?: Record<string, string | null>
}): string | null {
  if (!props.cursor) return null
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(props.query ?? {})) if (value) query.set(name, value)
  query.set('after', props.cursor)
  return `${props.path}?${query}`
}
