import { badParameters } from '@/contract/problem'

const badEscape = /%(?![0-9a-f]{2})/i

/** The query string as parameters. Throws a 400 for broken percent escapes, which URL would read as plain text. */
export function searchParams(url: URL): URLSearchParams {
  const broken = url.search
    .slice(1)
    .split('&')
    .filter((part) => badEscape.test(part))
  if (broken.length > 0) {
    const names = new Set(broken.map((part) => part.split('=')[0] ?? ''))
    throw badParameters(
      [...names].map((parameter) => ({ parameter, message: 'has a "%" that stands for nothing' })),
    )
  }
  return url.searchParams
}

/** The one way to write a query: names and values in order. Empty when there is none. */
export function canonicalSearch(
  params: URLSearchParams,
  changes: Record<string, string> = {},
): string {
  const kept = [...params].filter(([name]) => !Object.hasOwn(changes, name))
  const sorted = [...kept, ...Object.entries(changes)].sort(
    (a, b) => compare(a[0], b[0]) || compare(a[1], b[1]),
  )
  return sorted.length > 0 ? `?${new URLSearchParams(sorted).toString()}` : ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
