import type { CollectionBeforeChangeHook, GroupField, TextareaField } from 'payload'

const longest = 4_000

/**
 * The outlines that share the body out among its regions (src/editorial/body-map). They are computed when the starter
 * content is loaded; a region without them is drawn by its ellipses.
 */
export function outlinesField(): GroupField {
  return {
    name: 'outlines',
    type: 'group',
    label: 'Outlines on the body map',
    admin: {
      description:
        'SVG paths on the same half as the ellipses. Leave them empty to draw the ellipses; they empty themselves when you change an ellipse.',
    },
    fields: [outline('front', 'From the front'), outline('back', 'From behind')],
  }
}

function outline(name: string, label: string): TextareaField {
  return {
    name,
    type: 'textarea',
    label,
    maxLength: longest,
    validate: (value: string | null | undefined) =>
      !value || (value.length <= longest && /^[MLHVCSQTAZ\d\s.,-]+$/i.test(value))
        ? true
        : `An outline is an SVG path of at most ${longest} characters: commands and numbers only.`,
  }
}

/** An outline that was computed from other ellipses would show the region where it no longer is. */
export const forgetOutlines: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (!originalDoc || !data.shapes) return data
  const isSame = (path: 'shapes' | 'outlines') =>
    JSON.stringify(plain(data[path])) === JSON.stringify(plain(originalDoc[path]))
  if (isSame('shapes') || !isSame('outlines')) return data
  return { ...data, outlines: { front: null, back: null } }
}

/** Without the ids that Payload gives to rows, and without what is not there. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value ?? null
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, part]) => name !== 'id' && part !== null && part !== undefined)
      .map(([name, part]) => [name, plain(part)])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )
}
