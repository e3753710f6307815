import type { Body } from '@/contract/body'
import { toHtml } from '@/editorial/body/to-html'
import { toMarkdown } from '@/editorial/body/to-markdown'
import { toText } from '@/editorial/body/to-text'
import { env } from '@/env'
import type { BodyFormat } from '@/vocabulary/formats'

export { citations } from '@/editorial/citations/citations'

const writers: Record<Exclude<BodyFormat, 'blocks'>, (body: Body) => string> = {
  html: toHtml,
  // Who reads it elsewhere needs whole addresses.
  markdown: (body) => toMarkdown(body, { origin: env.SITE_URL }),
  text: (body) => (body.length > 0 ? `${toText(body)}\n` : ''),
}

/** The text of a document in a format that is not our own model. */
export function writeBody(body: Body, format: keyof typeof writers): string {
  return writers[format](body)
}
