import type { Reply, Visitor } from '@tests/support/steady-load'

const pages = [
  '/',
  '/spots/upper-trapezius',
  '/muscles/trapezius',
  '/articles/massage-tools-compared',
  '/references',
  '/where-does-it-hurt?region=back.lower',
]
const data = [
  '/api/v1/spots?include=muscles',
  '/api/v1/muscles/trapezius',
  '/feed.xml',
  '/llms.txt',
]
const anAsset = /\/(?:_next\/static|assets)\/[\w./~-]+\.(?:css|js|woff2)/g
/** Milliseconds after which a slow reader asks for what a page names. */
const later = 2_000

/**
 * What readers ask: pages and, at once and some seconds later, the files that they name; data; now and then something
 * that has to be made, or the panel.
 */
export function readers(visitor: Visitor, { isWarm = false }: { isWarm?: boolean } = {}) {
  const named: { path: string; due: number }[] = []
  const seen = new Set<string>()
  let turn = 0
  const asset = () => {
    const index = named.findIndex(({ due }) => due <= Date.now())
    return index < 0 ? null : (named.splice(index, 1)[0]?.path ?? null)
  }
  const visit = async (path: string): Promise<Reply> => {
    const reply = await visitor.ask(path)
    const found = [...new Set(reply.body.match(anAsset))]
    for (const each of found) seen.add(each)
    for (const wait of [0, later]) {
      const path = found[Math.floor(Math.random() * found.length)]
      if (path && named.length < 500) named.push({ path, due: Date.now() + wait })
    }
    return reply
  }
  const choose = (): string => {
    turn += 1
    if (turn % 200 === 0 && !isWarm) return '/admin/login'
    if (turn % 20 === 0 && !isWarm) return `/search?q=shoulder+${turn}`
    if (turn % 3 === 0) return data[turn % data.length] ?? '/'
    return pages[turn % pages.length] ?? '/'
  }
  return {
    /** Every file that a page has named. */
    seen,
    next: () => {
      const file = asset()
      if (file) return { path: file, work: () => visitor.ask(file) }
      const path = choose()
      return { path, work: () => visit(path) }
    },
  }
}
