import type { Payload } from 'payload'
import { changeActionLabels, loggedLabel } from '@/vocabulary/changes'
import { resourceLabels } from '@/vocabulary/nouns'
import { draftsLately } from './find-documents'

/** A line of the panel's first page. */
export type Item = { key: string; href: string; label: string; text: string }

/** Lines in a list; the rest is behind its link. */
const most = 8

/** The documents whose newest review is a request. */
export async function reviewsAskedFor(payload: Payload): Promise<Item[]> {
  const { docs } = await payload.find({
    collection: 'reviews',
    sort: '-createdAt',
    limit: 50,
    depth: 0,
  })
  const newest = new Map<string, (typeof docs)[number]>()
  for (const review of docs) {
    const { relationTo, value } = review.document
    const key = `${relationTo}/${typeof value === 'string' ? value : value.id}`
    if (!newest.has(key)) newest.set(key, review)
  }
  return [...newest]
    .filter(([, { decision }]) => decision === 'requested')
    .map(([key, { title, byName }]) => ({
      key,
      href: `${payload.config.routes.admin}/collections/${key}`,
      label: title ?? 'Untitled',
      text: `asked for by ${byName ?? 'somebody'}`,
    }))
}

/** What we promised readers to look at again by a day that is past, the longest wait first. */
export async function reviewsOverdue(payload: Payload): Promise<Item[]> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { nextReviewAt: { less_than: new Date().toISOString() } },
      ],
    },
    select: { title: true, nextReviewAt: true },
    sort: 'nextReviewAt',
    limit: most,
    depth: 0,
  })
  return docs.map(({ id, title, nextReviewAt }) => ({
    key: id,
    href: `${payload.config.routes.admin}/collections/articles/${id}`,
    label: title,
    text: `review due since ${nextReviewAt?.slice(0, 10) ?? 'an unknown day'}`,
  }))
}

/** What readers got to see, or see no more. */
export async function changedLately(payload: Payload): Promise<Item[]> {
  const { docs } = await payload.find({
    collection: 'changes',
    sort: '-number',
    limit: most,
    depth: 0,
  })
  const { admin } = payload.config.routes
  return docs.map(({ id, action, type, title, document, byName, at, note }) => ({
    key: String(id),
    href:
      type === 'globals'
        ? `${admin}/globals/${document}`
        : `${admin}/collections/${type}/${document}`,
    label: title ?? loggedLabel(type),
    text: [`${changeActionLabels[action]} by ${byName ?? 'the program'}, ${dayOf(at)}`, note]
      .filter(Boolean)
      .join('. '),
  }))
}

/** What somebody writes at. */
export async function beingWritten(payload: Payload): Promise<Item[]> {
  const found = await draftsLately(payload, most)
  return found.map(({ type, id, title, at }) => ({
    key: id,
    href: `${payload.config.routes.admin}/collections/${type}/${id}`,
    label: title,
    text: `${type === 'media' ? 'Picture' : resourceLabels[type].one}, saved ${dayOf(at)}`,
  }))
}

function dayOf(at: string | null | undefined): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const
  return at ? `${new Date(at).toLocaleString('en-GB', options)} UTC` : 'some day'
}
