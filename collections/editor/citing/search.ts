import { ask } from '@collections/desk/panel/ask'
import { askedFor, type FoundReference } from './found-reference'

/** So many are looked at, and so many of them are offered. */
const looked = 60
const offered = 8

/** Finds references in which every word occurs: in a name, the year, the title, the key, the DOI or the PubMed id. */
export async function searchReferences(api: string, query: string): Promise<FoundReference[]> {
  const { docs } = await ask<{ docs: FoundReference[] }>(
    `${api}/references?${searchParameters(query)}`,
  )
  return ranked(docs, query).slice(0, offered)
}

export function searchParameters(query: string): URLSearchParams {
  const words = wordsOfQuery(query)
  // Before anything is typed, what was last worked on.
  const order =
    words.length > 0
      ? { limit: String(looked), sort: 'slug' }
      : { limit: String(offered), sort: '-updatedAt' }
  const parameters = askedFor(new URLSearchParams(order))
  for (const [index, word] of words.entries()) {
    const either = `where[and][${index}][or]`
    parameters.set(`${either}[0][searchText][contains]`, word)
    parameters.set(`${either}[1][slug][contains]`, word)
    if (/^(1[5-9]|20)\d\d$/.test(word)) parameters.set(`${either}[2][issued.year][equals]`, word)
  }
  return parameters
}

/** What the words begin counts more than what merely has them somewhere. */
export function ranked(found: FoundReference[], query: string): FoundReference[] {
  const words = wordsOfQuery(query)
  const weights = new Map(found.map((one) => [one, words.reduce((sum, w) => sum + of(one, w), 0)]))
  return found.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
}

function of({ slug, doi, authors, issued, title }: FoundReference, word: string): number {
  const names = (authors ?? []).map(({ family, literal }) => (family || literal) ?? '')
  const begins = (text: string | null | undefined) => text?.toLowerCase().startsWith(word)
  if (slug === word || doi === word) return 8
  if (begins(names[0])) return 5
  if (begins(slug) || String(issued?.year) === word) return 4
  if (names.some(begins)) return 3
  return title
    ?.toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some(begins)
    ? 2
    : 0
}

/** A DOI may come as an address, and names as marks show them. */
function wordsOfQuery(query: string): string[] {
  return query
    .toLowerCase()
    .replace(/(https?:\/\/)?(dx\.)?doi\.org\/|\b(doi|pmid):\s*|\bet al\b/g, '')
    .split(/\s+/)
    .map((word) => word.replace(/^[[@(“"]+|[\],;.)”"]+$/g, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, 8)
}
