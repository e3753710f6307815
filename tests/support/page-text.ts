import sax from 'sax'

type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] }

/** Elements that make a run of text of their own. */
const blocks = new Set(
  'article section div aside nav p li ul ol h1 h2 h3 h4 table thead tbody tr td th caption figure figcaption blockquote dl dt dd pre footer'.split(
    ' ',
  ),
)

/**
 * The runs of text in markup, block by block, each as one line. What is no text of the document is left out: buttons,
 * drawings, navigation, what opens in place, marks of notes, and whatever `skip` says.
 */
export function textRuns(html: string, skip: (element: Element) => boolean): string[] {
  const runs = ['']
  const walk = (element: Element) => {
    if (isFurniture(element) || skip(element)) return
    const isBlock = blocks.has(element.name)
    const isApart = element.name === 'span'
    if (isBlock) runs.push('')
    if (isApart) runs[runs.length - 1] += ' '
    for (const child of element.children) {
      if (typeof child === 'string') runs[runs.length - 1] += child
      else walk(child)
    }
    if (isApart) runs[runs.length - 1] += ' '
    if (isBlock) runs.push('')
  }
  walk(readHtml(html))
  return runs.map((run) => run.replace(/\s+/g, ' ').trim()).filter((run) => run !== '')
}

/** Words alone, so that marks of either format make no difference. */
export function wordsOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
}

function isFurniture({ name, attributes }: Element): boolean {
  return (
    ['button', 'svg', 'nav', 'script', 'source', 'summary'].includes(name) ||
    'popover' in attributes ||
    attributes.class === 'label' ||
    /^(c|fn)-/.test(attributes.id ?? '')
  )
}

function readHtml(html: string): Element {
  const root: Element = { name: 'body', attributes: {}, children: [] }
  const open = [root]
  const parser = sax.parser(false, { lowercase: true })
  parser.onopentag = ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, value]) => [key, String(value)])
    const element = { name, attributes: Object.fromEntries(values), children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  }
  parser.onclosetag = () => void open.pop()
  parser.ontext = (text) => void open.at(-1)?.children.push(text)
  parser.write(html.replace(/<script[^]*?<\/script>/g, '')).close()
  return root
}
