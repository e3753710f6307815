import type { Absence } from '@/contract/page'
import { ApiProblem } from '@/contract/problem'
import { env } from '@/env'
import { apiPath } from '@/paths'
import { resourceLabels, resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import type { Answer } from './respond'
import { canonicalSearch } from './search-params'

/** What to say where no resource is: its new address, or a 404 or 410 problem. */
export function answerAbsence({
  type,
  slug,
  suffix = '',
  params,
  absence,
}: {
  type: ResourceType
  slug: string
  /** What asks for a format; it stays with the new address. */
  suffix?: string
  params: URLSearchParams
  absence: Absence
}): Answer {
  const noun = resourceLabels[type].one.toLowerCase()
  switch (absence.kind) {
    case 'missing':
      throw new ApiProblem('not_found', `There is no ${noun} "${slug}".`)
    case 'gone': {
      const detail = `The ${noun} "${absence.title ?? slug}" was removed.`
      throw new ApiProblem('gone', detail, {
        replacement: absence.replacement && apiTwin(absence.replacement),
      })
    }
    case 'moved':
      return { redirect: apiTwin(absence.to) + suffix + canonicalSearch(params) }
  }
}

/** The address in the API of what has a public page, or of what is an address of the API already. */
export function apiTwin(address: string): string {
  const { origin, pathname, search, searchParams } = new URL(address, env.SITE_URL)
  if (pathname.startsWith('/api/v1/')) return origin + pathname
  const region = searchParams.get('region')
  if (pathname === '/where-does-it-hurt' && region) return origin + apiPath('regions', region)
  const [, noun, slug, ...rest] = pathname.split('/')
  const type = resourceTypes.find((known) => known === noun)
  if (type && slug && rest.length === 0) return origin + apiPath(type, slug)
  return origin + pathname + search
}
