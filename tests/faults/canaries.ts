import { randomBytes } from 'node:crypto'
import type { Desk, Document } from '@tests/support/desk'
import { bodyOf, heading } from '@tests/support/lexical-body'

export const states = [
  'never published',
  'changed',
  'unpublished',
  'trashed draft',
  'trashed',
  'scheduled',
  'reviewed',
] as const
export type State = (typeof states)[number]

/** A document that holds words which no visitor may ever see, whatever is asked. */
export type Planted = {
  state: State
  id: string
  slug: string
  /** A word that may be seen, where the document is public. */
  open: string
  /** Each secret word, and the field that it stands in. */
  canaries: Map<string, string>
}

type Relations = { topic: string; person: string }

export async function plant(
  desk: Desk,
  { state, relations, media }: { state: State; relations: Relations; media: string },
): Promise<Planted> {
  const open = `plain${randomBytes(4).toString('hex')}`
  const slug = `canary-${open}`
  const canaries = new Map<string, string>()
  const word = (field: string) => {
    const canary = `zq${randomBytes(5).toString('hex')}`
    canaries.set(canary, field)
    return canary
  }
  const base = {
    title: `About ${open}`,
    slug,
    kind: 'explainer',
    dek: `Dek ${open}`,
    topics: [relations.topic],
    authors: [relations.person],
    body: bodyOf(`A text with ${open}.`),
  }
  const secret = () => ({
    dek: `Dek ${word('dek')}`,
    hero: media,
    keyPoints: [{ text: `Point ${word('keyPoints')}` }],
    disclosures: [{ text: `Disclosure ${word('disclosures')}` }],
    updateLog: [{ date: '2026-01-01', kind: 'update', text: `Log ${word('updateLog')}` }],
    changeNote: `Note ${word('changeNote')}`,
    body: bodyOf(heading(`Heading ${word('heading')}`), `Text ${word('paragraph')}.`),
  })
  const named = () => ({ title: `Title ${word('title')}`, slug: `secret-${word('slug')}` })

  const isHidden = !['changed', 'unpublished', 'trashed'].includes(state)
  const first = isHidden ? { ...base, ...secret(), ...named() } : base
  const { id }: Document = await desk.create('articles', first)
  if (state === 'changed') {
    await desk.publish('articles', id)
    await desk.saveDraft('articles', id, { ...secret(), ...named() })
  }
  if (state === 'unpublished' || state === 'trashed') {
    await desk.publish('articles', id, secret())
  }
  if (state === 'unpublished') await desk.unpublish('articles', id)
  const document = { relationTo: 'articles', value: id }
  if (state === 'reviewed') {
    const note = `Review ${word('note of a review')}`
    await desk.create('reviews', { document, decision: 'changes-wanted', note })
  }
  if (state === 'scheduled') {
    const at = '2099-01-01T00:00:00.000Z'
    await desk.create('scheduled-publications', { document, action: 'publish', at, at_tz: 'UTC' })
  }
  if (state.startsWith('trashed')) {
    const data = { deletedAt: new Date().toISOString() }
    const answer = await desk.asks.patch(`/cms/api/articles/${id}`, { data })
    if (!answer.ok()) throw new Error(`Not trashed: ${await answer.text()}`)
  }
  return { state, id, slug: isHidden ? first.slug : slug, open, canaries }
}
