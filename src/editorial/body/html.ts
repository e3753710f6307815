/** Text that is markup already: what `element` has written. */
export type Html = { html: string }
type Child = string | Html | null
type Attributes = Record<string, string | number | null>

const voids = new Set(['br', 'hr', 'img', 'source'])

/** An element as HTML. Texts and values are escaped; what is null is left out. */
export function element(name: string, attributes: Attributes, ...children: Child[]): Html {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escape(String(value))}"`],
  )
  const start = `<${name}${written.join('')}>`
  return { html: voids.has(name) ? start : `${start}${joined(children).html}</${name}>` }
}

/** Pieces one after the other. */
export function joined(children: Child[]): Html {
  return {
    html: children
      .map((child) => (typeof child === 'string' ? escape(child) : (child?.html ?? '')))
      .join(''),
  }
}

/** A link, where the address is one that a text may lead to; else the words alone. */
export function link(url: string, attributes: Attributes, ...children: Child[]): Html {
  return isHarmless(url)
    ? element('a', { href: url, ...attributes }, ...children)
    : joined(children)
}

/** No scheme that acts: a text of an editor never does, and nobody should have to trust that. */
function isHarmless(url: string): boolean {
  return /^(https?:|mailto:|tel:|#|\/(?!\/))/i.test(url.trim())
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
