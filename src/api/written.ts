import type { Meta } from '@/contract/envelope'
import { mediaTypes, type Format } from '@/vocabulary/formats'
import type { Answer } from './respond'

/** A text that is an answer of its own. Its terms of use stand in the header: it has no `meta`. */
export function written(
  content: string,
  { format, terms, lastModified }: { format: Format; terms: Meta; lastModified: string | null },
): Answer {
  // The type of CSL-JSON takes no charset: JSON is always UTF-8.
  const charset = format === 'csl.json' ? '' : '; charset=utf-8'
  const link = `<${terms.license.url}>; rel="license"`
  return { content, mediaType: mediaTypes[format] + charset, lastModified, headers: { link } }
}
