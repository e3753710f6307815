/** A text that was copied elsewhere, with its looks and without. */
export type ForeignText = { html: string; plain: string }

/** What an event brings from another program; null where the editor knows the form, or where words are only words. */
export function foreignTextIn(event: object): ForeignText | null {
  const data = 'clipboardData' in event ? (event.clipboardData as DataTransfer | null) : null
  if (!data || data.types.includes('application/x-lexical-editor')) return null
  const html = data.getData('text/html')
  return hasForm(html) ? { html, plain: data.getData('text/plain') } : null
}

/** Some words of a line the editor takes in at the cursor by itself, with the spaces at their ends. */
function hasForm(html: string): boolean {
  return /<(?:p|div|h[1-6]|[ou]l|li|table|blockquote|hr|a|img|figure|iframe|video|audio|su[bp])\b/i.test(
    html,
  )
}
