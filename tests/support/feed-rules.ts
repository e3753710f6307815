import sax from 'sax'

type Node = { name: string; attributes: Record<string, string>; text: string; children: Node[] }

/** What is wrong with an Atom feed after RFC 4287; nothing of it may be. Throws where it is no XML. */
export function atomFaults(xml: string): string[] {
  const feed = readXml(xml)
  const entries = childrenOf(feed, 'entry')
  const ids = [feed, ...entries].map((node) => textOf(node, 'id'))
  return [
    ...faults('feed', feed),
    ...(feed.name === 'feed' ? [] : [`The root is ${feed.name}.`]),
    ...(feed.attributes.xmlns === 'http://www.w3.org/2005/Atom' ? [] : ['It is not Atom.']),
    ...(hasLink(feed, 'self') ? [] : ['The feed does not say where it is.']),
    ...entries.flatMap((entry) => faults('entry', entry)),
    ...entries.flatMap((entry) => (hasLink(entry) ? [] : ['An entry leads nowhere.'])),
    ...(new Set(ids).size === ids.length ? [] : ['Two ids are the same.']),
    ...authorFaults(feed, entries),
  ]
}

/** What is wrong with a feed after JSON Feed 1.1. */
export function jsonFeedFaults(json: string): string[] {
  const feed: Record<string, unknown> = JSON.parse(json)
  const items = Array.isArray(feed.items) ? (feed.items as Record<string, unknown>[]) : []
  const ids = items.map(({ id }) => id)
  return [
    ...(feed.version === 'https://jsonfeed.org/version/1.1' ? [] : ['The version is not 1.1.']),
    ...(typeof feed.title === 'string' && feed.title ? [] : ['It has no title.']),
    ...(Array.isArray(feed.items) ? [] : ['It has no items.']),
    ...[feed.home_page_url, feed.feed_url, ...items.map(({ url }) => url)]
      .filter(isNotWhole)
      .map((url) => `${String(url)} is not a whole address.`),
    ...ids.filter((id) => typeof id !== 'string' || !id).map(() => 'An item has no id.'),
    ...(new Set(ids).size === ids.length ? [] : ['Two ids are the same.']),
    ...items
      .filter((item) => !item.content_text && !item.content_html)
      .map(() => 'An item has no text.'),
    ...items
      .flatMap((item) => [item.date_published, item.date_modified])
      .filter((date) => !isDate(date))
      .map((date) => `${String(date)} is not a date of RFC 3339.`),
    ...[feed, ...items]
      .filter(({ authors }) => !Array.isArray(authors) || authors.length === 0)
      .map(() => 'Somebody has to have written it.'),
  ]
}

function faults(kind: string, node: Node): string[] {
  const dates = ['updated', 'published'].flatMap((name) => childrenOf(node, name))
  const links = childrenOf(node, 'link').map(({ attributes }) => attributes.href)
  return [
    ...['id', 'title', 'updated']
      .filter((name) => childrenOf(node, name).length !== 1 || !textOf(node, name))
      .map((name) => `A ${kind} needs exactly one ${name}.`),
    ...dates.filter(({ text }) => !isDate(text)).map(({ text }) => `${text} is no date.`),
    ...links.filter(isNotWhole).map((href) => `${String(href)} is not a whole address.`),
    ...(/^(urn:uuid:[0-9a-f-]{36}|https?:\/\/\S+)$/.test(textOf(node, 'id'))
      ? []
      : ['An id is no IRI.']),
  ]
}

/** Each entry has an author, or the feed has one for all. */
function authorFaults(feed: Node, entries: Node[]): string[] {
  const named = (node: Node) => childrenOf(node, 'author').some((one) => textOf(one, 'name'))
  return named(feed) || entries.every(named) ? [] : ['Somebody has to have written it.']
}

function hasLink(node: Node, rel = 'alternate'): boolean {
  return childrenOf(node, 'link').some(({ attributes }) => (attributes.rel ?? 'alternate') === rel)
}

function childrenOf({ children }: Node, name: string): Node[] {
  return children.filter((child) => child.name === name)
}

function textOf(node: Node, name: string): string {
  return childrenOf(node, name)[0]?.text.trim() ?? ''
}

function isDate(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  )
}

function isNotWhole(url: unknown): boolean {
  return typeof url !== 'string' || !/^https?:\/\/[^\s/]+/.test(url)
}

/** By a strict parser, which takes nothing that is not well-formed. */
function readXml(xml: string): Node {
  const root: Node = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const parser = sax.parser(true)
  parser.onerror = (error) => {
    throw error
  }
  parser.onopentag = ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, value]) => [key, String(value)])
    const node = { name, attributes: Object.fromEntries(values), text: '', children: [] }
    open.at(-1)?.children.push(node)
    open.push(node)
  }
  parser.onclosetag = () => void open.pop()
  parser.ontext = parser.oncdata = (text) => {
    const node = open.at(-1)
    if (node) node.text += text
  }
  parser.write(xml).close()
  const [first] = root.children
  if (!first) throw new Error('The document is empty.')
  return first
}
