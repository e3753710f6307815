import { setTimeout as wait } from 'node:timers/promises'
import type { ShakySite } from './shaky-site'

/** What one document was told to become, and what of it the site has said yes to. */
export type Written = {
  id: string
  slug: string
  /** Every summary that was sent, in order; `acknowledged` counts up to the last that was confirmed. */
  sent: string[]
  acknowledged: number
  /** How many publications were confirmed. */
  published: number
}

type Answer = { status: number; body: { doc?: { id: string } } }

/** Writes documents one after the other, each created, changed and published, until `goal` writes were confirmed. */
export async function writeUntil(
  site: ShakySite,
  { token, writer, goal }: { token: string; writer: number; goal: () => boolean },
  confirm: () => void,
): Promise<Written[]> {
  const all: Written[] = []
  for (let round = 0; !goal(); round += 1) {
    const slug = `written-${writer}-${round}`
    const first = { title: `Written ${slug}`, slug, kind: 'subject', summary: `${slug} 0` }
    const created = await ask(site, token, { method: 'POST', path: '?draft=true', data: first })
    if (created.status !== 201 || !created.body.doc) continue
    confirm()
    const { id } = created.body.doc
    const written: Written = { id, slug, sent: [first.summary], acknowledged: 1, published: 0 }
    all.push(written)
    for (let step = 1; step <= 4 && !goal(); step += 1) {
      const publishes = step % 2 === 0
      const summary = `${slug} ${step}`
      written.sent.push(summary)
      const { status } = await ask(site, token, {
        method: 'PATCH',
        path: `/${id}${publishes ? '' : '?draft=true'}`,
        data: publishes ? { summary, _status: 'published' } : { summary },
      })
      if (status !== 200) continue
      confirm()
      written.acknowledged = written.sent.length
      if (publishes) written.published += 1
    }
  }
  return all
}

async function ask(
  site: ShakySite,
  token: string,
  { method, path, data }: { method: string; path: string; data: object },
): Promise<Answer> {
  try {
    const answer = await fetch(`${site.url()}/cms/api/topics${path}`, {
      method,
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(data),
      signal: AbortSignal.timeout(20_000),
    })
    return { status: answer.status, body: (await answer.json()) as Answer['body'] }
  } catch {
    await wait(100) // it is down just now; nothing was confirmed
    return { status: 0, body: {} }
  }
}
