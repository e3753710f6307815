import { expect } from '@playwright/test'
import { internalsIn } from './internals'

/** The headers that every page for readers carries, whatever its status. */
export function expectSecurePage(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): void {
  expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['x-powered-by']).toBeUndefined()
  expect(headers['set-cookie']).toBeUndefined()
  const policy = String(headers['content-security-policy'])
  expect(policy).toMatch(/default-src '(self|none)'/)
  expect(policy).toMatch(/frame-ancestors 'none'/)
  expect(policy).not.toMatch(/unsafe-|https?:|\*/)
}

const ours = [
  /^<script src="\/assets\/theme\.\w+\.js"><\/script>$/,
  /^<script type="module" src="\/assets\/enhance\.\w+\.js"><\/script>$/,
]

/** What a page for readers must not hold: scripts but our two, styles in the markup, the client runtime. Data for programs is no script. */
export function expectPlainMarkup(html: string): void {
  const scripts =
    html.match(/<script\b(?! type="application\/ld\+json">)[^>]*>[^]*?(<\/script>|$)/gi) ?? []
  expect(scripts.filter((script) => !ours.some((known) => known.test(script)))).toEqual([])
  expect(scripts.length, 'each of ours once').toBe(ours.length)
  expect(html.match(/<style\b[^>]*>/gi) ?? []).toEqual([])
  expect(html.match(/<[a-z][^<>]*\s(style|on[a-z]+)="[^"]*"/gi) ?? []).toEqual([])
  expect(html.match(/<iframe\b[^>]*>/gi) ?? []).toEqual([])
}

/** The markup that the site sent, without what src/enhance marks in it. */
export function asSent(html: string): string {
  return html.replace(/ data-theme="\w+"/, '')
}

/** What no answer may ever tell: stacks, SQL, paths of files, internal names. */
export function expectNothingInternal(body: string): void {
  expect(internalsIn(body)).toEqual([])
}
