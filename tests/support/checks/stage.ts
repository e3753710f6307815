import { toChecked, type CheckedDocument, type DocumentType } from '@/editorial/checks/documents'
import { libraryOf, type Library } from '@/editorial/checks/library'
import type { Example } from '@/editorial/checks/rule'
import { readArticle } from '@/editorial/markdown'
import { soundRows } from './sound-rows'

/** Where the examples of the rules play: what they cite and link to is here, some of it faulty. */
const around: [DocumentType, string, object?][] = [
  ['references', 'sound2020'],
  ['references', 'unseen2019', { verified: false }],
  ['references', 'partly2012', { verified: false, verificationNote: 'The pages were not seen.' }],
  ['references', 'retracted2001', { status: 'retracted', statusSource: 'The notice' }],
  ['references', 'concern2015', { status: 'expression-of-concern', statusSource: 'The notice' }],
  ['references', 'superseded2008', { status: 'superseded', statusSource: 'The publisher' }],
  ['references', 'draft2024', { _status: 'draft' }],
  ['spots', 'upper-trapezius'],
  ['spots', 'scalenes', { _status: 'draft' }],
  ['muscles', 'trapezius'],
  ['products', 'ball'],
  ['products', 'gun', { commercialRelation: 'affiliate' }],
  ['people', 'somebody'],
  ['media', 'good.webp'],
  ['media', 'blank.webp', { alt: '' }],
  ['media', 'useless.webp', { alt: 'Picture of a back' }],
]
const surroundings = around.map(([type, slug, fields]) => documentOf({ type, slug, ...fields }))

export const library: Library = libraryOf({
  today: '2026-11-26T00:00:00.000Z',
  documents: surroundings,
  redirects: new Map([['/spots/old-name', '/spots/upper-trapezius']]),
})

/** The document of an example: what it does not say is sound. */
export function exampleDocument(example: Example): CheckedDocument {
  return documentOf(typeof example === 'string' ? { type: 'articles', body: example } : example)
}

/** A library in which the documents of an example stand too. */
export function libraryWith(documents: CheckedDocument[]): Library {
  const redirects = new Map<string, string>()
  return libraryOf({ today: library.today, documents: [...surroundings, ...documents], redirects })
}

type Fields = Exclude<Example, string> & { linked?: unknown }

function documentOf({ type, body, linked, ...fields }: Fields): CheckedDocument {
  const sound = soundRows[type]
  const slug = typeof fields.slug === 'string' ? fields.slug : 'an-example'
  return toChecked(type, {
    ...{ id: `${type}:${slug}`, slug, filename: slug, _status: 'published' },
    ...sound,
    ...fields,
    selfTreatment: { ...at(sound, 'selfTreatment'), ...at(fields, 'selfTreatment') },
    body: linked ? linkBody(linked) : storedBody(body ?? ''),
  })
}

function at(row: object, name: string): object {
  const value: unknown = Reflect.get(row, name)
  return typeof value === 'object' && value !== null ? value : {}
}

/** A text of one link: what an editor can choose and Markdown cannot say. */
function linkBody(fields: unknown): object {
  const children = [{ type: 'text', text: 'a page about it' }]
  return {
    root: { children: [{ type: 'paragraph', children: [{ type: 'link', fields, children }] }] },
  }
}

const ids = new Set(around.map(([type, slug]) => `${type}:${slug}`))

function storedBody(markdown: string): object {
  const { body, problems } = readArticle(`---\ntitle: x\n---\n\n${markdown}\n`, {
    resolve: (type, slug) => (ids.has(`${type}:${slug}`) ? `${type}:${slug}` : null),
  })
  const wrong = problems.filter(({ line }) => line > 3)
  if (wrong.length > 0) {
    throw new Error(`An example cannot be read: ${wrong.map(({ message }) => message).join(' ')}`)
  }
  return body
}
