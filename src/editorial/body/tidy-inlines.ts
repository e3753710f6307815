import type { Inline } from '@/contract/body'

type Text = Extract<Inline, { type: 'text' }>
type Link = Extract<Inline, { type: 'link' }>

/** The place of a mark that is left out: the space before it goes as well. */
export const noMark = { type: 'no-mark' } as const
export type Loose = Inline | typeof noMark

/**
 * One shape for what looks the same: white space is one space, never at an edge of the text and never
 * before a mark, without format and outside of links; neighbours of one kind are one. So a text read back
 * from Markdown is the same text.
 */
export function tidyInlines(inlines: Loose[]): Inline[] {
  const tidy = inlines
    .filter(isSomething)
    .reduce<Loose[]>(join, [])
    .flatMap(loosen)
    .reduce<Inline[]>(append, [])
  return withoutEnd(tidy, ({ type }) => type === 'line-break')
}

/** Makes one of two neighbours of one kind. */
function join(before: Loose[], inline: Loose): Loose[] {
  const last = before.at(-1)
  if (last?.type === 'text' && inline.type === 'text' && sameFormat(last, inline))
    return [...before.slice(0, -1), { ...last, text: last.text + inline.text }]
  if (last?.type === 'link' && inline.type === 'link' && last.url === inline.url)
    return [...before.slice(0, -1), { ...last, content: [...last.content, ...inline.content] }]
  return [...before, inline]
}

/** Takes the white space at its edges out of a formatted run and out of a link. */
function loosen(inline: Loose): Loose[] {
  if (inline.type === 'text') return inline.bold || inline.italic ? outOf(inline) : [inline]
  return inline.type === 'link' ? outOfLink(inline) : [inline]
}

function outOf(run: Text): Text[] {
  const core = run.text.trim()
  const start = core ? run.text.indexOf(core) : run.text.length
  return [
    plain(run.text.slice(0, start)),
    { ...run, text: core },
    plain(run.text.slice(start + core.length)),
  ]
}

function outOfLink(link: Link): Loose[] {
  const given = link.content.filter(isSomething)
  const content = tidyContent(given)
  const edge = (part: Link['content'][number] | undefined, blank: RegExp) =>
    part && (part.type === 'line-break' || blank.test(part.text)) ? [plain(' ')] : []
  return [
    ...edge(given[0], /^[ \t\r\n]/),
    ...(content.some(isWord) ? [{ ...link, content }] : content),
    ...edge(given.at(-1), /[ \t\r\n]$/),
  ]
}

function tidyContent(content: Link['content']): Link['content'] {
  return tidyInlines(content).filter((part) => part.type === 'text' || part.type === 'line-break')
}

/** Adds one inline to a tidy list and keeps it tidy. */
function append(tidy: Inline[], inline: Loose): Inline[] {
  switch (inline.type) {
    case 'text': {
      const last = tidy.at(-1)
      const collapsed = inline.text.replace(/[ \t\r\n]+/g, ' ')
      const afterSpace = !last || last.type === 'line-break' || endsInSpace(last)
      const text = afterSpace ? collapsed.replace(/^ /, '') : collapsed
      if (text === '') return tidy
      return last?.type === 'text' && sameFormat(last, inline)
        ? [...tidy.slice(0, -1), { ...last, text: last.text + text }]
        : [...tidy, { ...inline, text }]
    }
    case 'link': {
      const last = tidy.at(-1)
      if (last?.type !== 'link' || last.url !== inline.url) return [...tidy, inline]
      const content = tidyContent([...last.content, ...inline.content])
      return [...tidy.slice(0, -1), { ...last, content }]
    }
    case 'line-break': {
      const before = withoutEnd(tidy)
      return before.length ? [...before, inline] : before
    }
    case 'citation':
    case 'footnote':
      return [...withoutEnd(tidy), inline]
    case 'no-mark':
      return withoutEnd(tidy)
    default:
      return inline satisfies never
  }
}

/** Takes a space off the end, and with it whatever else may not stand there. */
function withoutEnd(tidy: Inline[], isExtra: (inline: Inline) => boolean = () => false): Inline[] {
  const last = tidy.at(-1)
  if (!last) return tidy
  if (isExtra(last)) return withoutEnd(tidy.slice(0, -1), isExtra)
  if (last.type !== 'text' || !endsInSpace(last)) return tidy
  const text = last.text.slice(0, -1)
  const rest = tidy.slice(0, -1)
  return text ? [...rest, { ...last, text }] : withoutEnd(rest, isExtra)
}

function endsInSpace(inline: Inline): boolean {
  return inline.type === 'text' && inline.text.endsWith(' ')
}

function isSomething(inline: Loose): boolean {
  return inline.type !== 'text' || inline.text !== ''
}

function isWord(part: Inline): boolean {
  return part.type === 'text' && part.text.trim() !== ''
}

function sameFormat(one: Text, other: Text): boolean {
  return one.bold === other.bold && one.italic === other.italic
}

function plain(text: string): Text {
  return { type: 'text', text, bold: false, italic: false }
}
