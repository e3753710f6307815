import type { ListItem } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { readAttributes } from './attributes'
import { containers } from './directives'
import { plainWords } from './plain-words'
import { resourceOf } from './read-links'
import type { Reading } from './reading'

/** A list of links, each with a word on it: `- [Title](/spots/rhomboids): What it adds.` The title shown is the document's own. */
export function readFurtherReading(node: ContainerDirective, reading: Reading) {
  const given = readAttributes(node, containers['further-reading'], reading)
  const [list, ...more] = node.children
  if (list?.type !== 'list' || more.length > 0) {
    reading.report(node, ':::further-reading holds one list of links.')
    return null
  }
  const items = list.children.flatMap((item) => readItem(item, reading))
  return given && { blockType: 'furtherReading', items }
}

function readItem(item: ListItem, reading: Reading) {
  const [paragraph, ...more] = item.children
  const [link, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : []
  const target = link?.type === 'link' ? resourceOf(link.url) : null
  if (!link || !target || more.length > 0) {
    reading.report(item, 'Further reading is a link to a page of this site, a colon and a remark.')
    return []
  }
  const value = reading.find(link, target.type, target.slug)
  const blurb = plainWords(rest, reading).replace(/^:\s*/, '') || null
  const id = reading.idFor('further')
  return value ? [{ id, target: { relationTo: target.type, value }, blurb }] : []
}
