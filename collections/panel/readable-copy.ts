/**
 * What somebody has written into a form, as plain text to paste back: one paragraph a field, rich text as its words.
 * Ids, dates and whatever else nobody types are left out.
 */
export function readableCopy(data: Record<string, unknown>): string {
  return Object.entries(data)
    .filter(([name]) => !unwritten.has(name))
    .flatMap(([name, value]) => {
      const text = textOf(value).trim()
      return text ? [`${name}:\n${text}`] : []
    })
    .join('\n\n')
}

const unwritten = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'createdBy',
  'updatedBy',
  'publishedAt',
  'deletedAt',
  'searchText',
  'waivers',
  '_status',
])
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const blocks = new Set(['paragraph', 'heading', 'listitem', 'quote', 'tablecell', 'block'])

function textOf(value: unknown): string {
  if (typeof value === 'string') return uuid.test(value) ? '' : value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  return 'root' in value ? words(value.root).trim() : fieldsOf(value)
}

function fieldsOf(row: object): string {
  return Object.entries(row)
    .filter(([name]) => name !== 'id' && name !== 'blockType')
    .map(([, value]) => textOf(value))
    .filter(Boolean)
    .join('\n')
}

/** The words of a Lexical node; each block ends its line. */
function words(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  const { type, text, children, fields } = node as Record<string, unknown>
  const own = typeof text === 'string' ? text : ''
  const inner = Array.isArray(children) ? children.map(words).join('') : ''
  const said = fields && type !== 'link' && type !== 'autolink' ? textOf(fields) : ''
  return own + inner + said + (blocks.has(String(type)) ? '\n' : '')
}
