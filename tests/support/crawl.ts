import { anchorsIn, ownLinks, type Sent } from './links'

export type Visited = Sent & { status: number }

export type Crawl = {
  /** By address, without fragment. */
  visited: Map<string, Visited>
  /** Links that lead nowhere: from where, to where, why. */
  broken: string[]
}

type Ask = {
  start: string[]
  /** The address to ask for what a link names; null where it is not to be followed. */
  goesTo: (link: URL) => URL | null
}

/** Goes wherever the site leads, a few at a time, and remembers what every address answered. */
export async function crawl({ start, goesTo }: Ask): Promise<Crawl> {
  const visited = new Map<string, Visited>()
  const links = new Map<string, Link>()
  const waiting = [...new Set(start)]
  const known = new Set(waiting)
  const visit = async (from: string) => {
    const sent = await ask(from)
    visited.set(from, sent)
    for (const link of ownLinks(sent)) {
      const target = links.has(link) ? null : goesTo(new URL(link))
      if (!target) continue
      const [, fragment = ''] = target.href.split('#')
      target.hash = ''
      links.set(link, { from, link, to: target.href, fragment })
      if (!known.has(target.href)) waiting.push(target.href)
      known.add(target.href)
    }
  }
  const underway = new Set<Promise<void>>()
  while (waiting.length > 0 || underway.size > 0) {
    const url = underway.size < atOnce ? waiting.pop() : undefined
    if (url === undefined) {
      await Promise.race(underway)
      continue
    }
    const work: Promise<void> = visit(url).finally(() => underway.delete(work))
    underway.add(work)
  }
  return { visited, broken: [...links.values()].flatMap((each) => complaint(visited, each)) }
}

const atOnce = 4

/** A link as it is written, and what is asked for it. */
type Link = { from: string; link: string; to: string; fragment: string }

async function ask(url: string): Promise<Visited> {
  const answer = await fetch(url, { redirect: 'manual', headers: { accept: '*/*' } })
  const type = answer.headers.get('content-type') ?? ''
  const isText = /^text|json|xml|svg/.test(type)
  const body = await (isText ? answer.text() : answer.arrayBuffer().then(() => ''))
  return { url, status: answer.status, type, body, headers: answer.headers }
}

function complaint(visited: Crawl['visited'], { from, link, to, fragment }: Link): string[] {
  const target = visited.get(to)
  if (!target || !leadsOn({ target, from }))
    return [`${from} → ${link}: ${target?.status ?? 'not asked'}`]
  if (!fragment || !/html/.test(target.type)) return []
  const isThere = anchorsIn(target).has(decodeURIComponent(fragment))
  return isThere ? [] : [`${from} → ${link}: nothing has that id`]
}

function leadsOn({ target: { url, status }, from }: { target: Visited; from: string }): boolean {
  // A page that says what is wrong may lead to its own text; a form, to what wants its question.
  return status < 400 || url === from || (status === 400 && !new URL(url).search)
}
