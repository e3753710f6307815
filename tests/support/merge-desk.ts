import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Role } from '@/vocabulary/roles'
import type { Cms } from '@tests/support/cms'
import { bodyOf, paragraph } from '@tests/support/lexical-body'

export type Answer = Record<string, unknown>
type Cited = [reference: string, locator: string | null]

/** What the tests of merges make and look at. */
export function mergeDesk(cms: () => Cms) {
  const ask = (method: string, path: string, data?: object, as: Role = 'editor') =>
    cms().rest({ method, path, as, data })

  async function create(
    collection: string,
    data: Record<string, unknown> & { _status?: string },
  ): Promise<string> {
    const query = data._status === 'published' ? '' : '&draft=true'
    const { status, body } = await ask('POST', `/${collection}?depth=0${query}`, data)
    expect(status, JSON.stringify(body)).toBe(201)
    return (body.doc as { id: string }).id
  }

  async function reference(more: object = {}): Promise<{ id: string; slug: string }> {
    const slug = `merge${randomUUID().slice(0, 8)}`
    const id = await create('references', {
      ...{ title: `Work ${slug}`, slug, cslType: 'book', kind: 'textbook', takeaway: 'Ours.' },
      ...{ authors: [{ literal: 'Somebody' }], issued: { year: 2001 }, _status: 'published' },
      ...more,
    })
    return { id, slug }
  }

  return {
    ask,
    create,
    reference,
    read: async (collection: string, id: string, query = ''): Promise<Answer> =>
      (await ask('GET', `/${collection}/${id}?depth=0${query}`)).body,
    article: (more: Record<string, unknown>) =>
      create('articles', {
        ...{ title: 'Cites', slug: `cites-${randomUUID()}`, kind: 'guide', dek: 'A dek.' },
        ...more,
      }),
    /** What an article needs so that it can go out. */
    complete: async () => {
      const [people, topics] = [
        await ask('GET', '/people?limit=1&depth=0'),
        await ask('GET', '/topics?limit=1&depth=0'),
      ]
      const idsOf = ({ body }: { body: Answer }) =>
        (body.docs as { id: string }[]).map(({ id }) => id)
      return { authors: idsOf(people), topics: idsOf(topics), _status: 'published' }
    },
    merge: (from: string, to: string, as: Role = 'editor') =>
      ask('POST', `/references/${from}/merge`, { into: to }, as),
  }
}

/** A text with one mark that cites these, each with where in it. */
export function bodyCiting(...items: Cited[]) {
  const mark = {
    type: 'inlineBlock',
    version: 1,
    fields: {
      ...{ id: randomUUID().slice(0, 8), blockType: 'citation', stance: 'supports' },
      items: items.map(([reference, locator]) => ({ id: randomUUID(), reference, locator })),
    },
  }
  return bodyOf(paragraph('It hurts.', mark))
}

/** What the marks of a document's text cite. */
export function cited({ body }: Answer): Cited[] {
  const found: Cited[] = []
  JSON.stringify(body, (_, value: unknown) => {
    if (typeof value === 'object' && value && 'reference' in value) {
      found.push([String(value.reference), String(Reflect.get(value, 'locator') ?? '') || null])
    }
    return value
  })
  return found
}
