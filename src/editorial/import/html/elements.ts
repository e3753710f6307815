import type { Raised } from '@/editorial/import/raised'

/** What an element is to the importer. Whatever is not named here is layout: its tags say nothing, its words stay. */
export type Meaning =
  | { kind: 'paragraph' | 'rule' | 'break' | 'picture' | 'figure' | 'caption' }
  | { kind: 'quote' }
  | { kind: 'item' }
  | { kind: 'heading'; level: number }
  | { kind: 'list'; ordered: boolean }
  | { kind: 'table' | 'row' | 'link' | 'title' | 'meta' }
  | { kind: 'cell'; isHead: boolean }
  | { kind: 'format'; format: number }
  | { kind: 'dropped'; why: string }
  | { kind: 'raised'; where: Raised }
  | { kind: 'layout' }

export const struckOut = 'Struck out: it had been taken back.'

const bold = 1
const italic = 2
const program = {
  kind: 'dropped',
  why: 'A program or a style sheet has no place in an article.',
} as const
const form = { kind: 'dropped', why: 'Debris of a form.' } as const
const foreign = {
  kind: 'dropped',
  why: 'Content that is loaded from elsewhere is not imported.',
} as const

const elements: Record<string, Meaning> = {
  p: { kind: 'paragraph' },
  pre: { kind: 'paragraph' },
  address: { kind: 'paragraph' },
  dt: { kind: 'paragraph' },
  dd: { kind: 'paragraph' },
  summary: { kind: 'paragraph' },
  h1: { kind: 'heading', level: 1 },
  h2: { kind: 'heading', level: 2 },
  h3: { kind: 'heading', level: 3 },
  h4: { kind: 'heading', level: 4 },
  h5: { kind: 'heading', level: 4 },
  h6: { kind: 'heading', level: 4 },
  ul: { kind: 'list', ordered: false },
  menu: { kind: 'list', ordered: false },
  ol: { kind: 'list', ordered: true },
  li: { kind: 'item' },
  blockquote: { kind: 'quote' },
  table: { kind: 'table' },
  tr: { kind: 'row' },
  th: { kind: 'cell', isHead: true },
  td: { kind: 'cell', isHead: false },
  caption: { kind: 'caption' },
  figcaption: { kind: 'caption' },
  figure: { kind: 'figure' },
  img: { kind: 'picture' },
  hr: { kind: 'rule' },
  br: { kind: 'break' },
  a: { kind: 'link' },
  b: { kind: 'format', format: bold },
  strong: { kind: 'format', format: bold },
  i: { kind: 'format', format: italic },
  em: { kind: 'format', format: italic },
  cite: { kind: 'format', format: italic },
  dfn: { kind: 'format', format: italic },
  sup: { kind: 'raised', where: 'sup' },
  sub: { kind: 'raised', where: 'sub' },
  del: { kind: 'dropped', why: struckOut },
  s: { kind: 'dropped', why: struckOut },
  strike: { kind: 'dropped', why: struckOut },
  title: { kind: 'title' },
  meta: { kind: 'meta' },
  script: program,
  style: program,
  template: program,
  noscript: program,
  link: program,
  base: program,
  iframe: foreign,
  object: foreign,
  embed: foreign,
  applet: foreign,
  video: foreign,
  audio: foreign,
  canvas: foreign,
  svg: foreign,
  math: foreign,
  form,
  input: form,
  button: form,
  select: form,
  textarea: form,
  label: form,
  fieldset: form,
  nav: { kind: 'dropped', why: 'Navigation of the old site.' },
}

/** Layout that parts what stands before it from what stands in it. */
const blocks = new Set(
  'div section article main header footer aside details dl center body tbody thead tfoot hgroup'.split(
    ' ',
  ),
)

/** Elements that hold nothing, so that nothing after them is dropped with them. */
export const voids = new Set('input link base embed meta img br hr'.split(' '))

export function meaningOf(name: string): Meaning {
  return Object.hasOwn(elements, name) ? (elements[name] ?? { kind: 'layout' }) : { kind: 'layout' }
}

export function isBlock(name: string): boolean {
  return blocks.has(name)
}
