import { templates } from '@tests/support/templates'

/** A page to be taken: `file` starts the names of its pictures. */
export type Subject = { name: string; fill: 'full' | 'nearly empty'; file: string; url: string }

/** Where the two sites are; the sparse one may be missing. */
export type Origins = { full: string; sparse: string | null }

/** Pages that browser tests do not need one by one, but that somebody has to have looked at. */
const more = [
  { name: 'page of plain words: citing', full: '/citing' },
  { name: 'page of plain words: privacy', full: '/privacy' },
  { name: 'page of plain words: accessibility', full: '/accessibility' },
  { name: 'page of plain words: report', full: '/report' },
  { name: 'list of topics', full: '/topics' },
  { name: 'list of references, filtered', full: '/references?kind=review' },
  { name: 'spot with much to say', full: '/spots/suboccipitals' },
  { name: 'problem of too many questions', full: '/developers/problems/too_many_requests' },
].map((page) => ({ ...page, sparse: null }))

/** The pages that were asked for, or all of them. */
export function subjectsOf({ origins, only }: { origins: Origins; only: string[] }): Subject[] {
  return [...templates, ...more]
    .filter(({ name }) => isAsked(name, only))
    .flatMap(({ name, full, sparse }) => [
      ...subject({ name, fill: 'full', origin: origins.full, path: full }),
      ...subject({ name, fill: 'nearly empty', origin: origins.sparse, path: sparse }),
    ])
}

/** Words of `only` that fit no template. */
export function refusedNames(only: string[]): string[] {
  return only.filter((word) => ![...templates, ...more].some(({ name }) => name.includes(word)))
}

function subject(props: {
  name: string
  fill: Subject['fill']
  origin: string | null
  path: string | null
}): Subject[] {
  const { name, fill, origin, path } = props
  if (origin === null || path === null) return []
  const file = `${name} ${fill}`.replaceAll(/[^a-z]+/g, '-')
  return [{ name, fill, file, url: origin + path }]
}

function isAsked(name: string, only: string[]): boolean {
  return only.length === 0 || only.some((word) => name.includes(word))
}
