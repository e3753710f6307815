import { env } from '@/env'
import { formatsAt, readSuffix } from '@/paths'
import { mediaTypes, type Format } from '@/vocabulary/formats'
import { canonicalSearch } from './search-params'

/** Parameters that only JSON has a use for: pages, and which fields in which form. */
export const jsonOnly = ['limit', 'after', 'fields', 'include', 'body'] as const

/** The same in the other formats, as values of the header `Link` (RFC 8288). */
export function alternateLinks(asked: {
  path: string
  params: URLSearchParams
  format: Format
}): string[] {
  const { path } = readSuffix(asked.path)
  const search = canonicalSearch(
    new URLSearchParams([...asked.params].filter(([name]) => !isJsonOnly(name))),
  )
  return (formatsAt(path) ?? [])
    .filter((format) => format !== asked.format)
    .map((format) => {
      const suffix = format === 'json' ? '' : `.${format}`
      const url = env.SITE_URL + path + suffix + search
      return `<${url}>; rel="alternate"; type="${mediaTypes[format]}"`
    })
}

function isJsonOnly(name: string): boolean {
  return jsonOnly.some((known) => known === name)
}
