import type { GlobalSlug, PayloadRequest } from 'payload'
import { withReplaced } from '@/editorial/named-ids'

/** The settings of the site name documents too; they have no drafts. */
export async function replaceInSettings(swap: {
  req: PayloadRequest
  from: string
  to: string
}): Promise<void> {
  const { req, from, to } = swap
  for (const { slug } of req.payload.config.globals) {
    const content = await req.payload.db.findGlobal<Record<string, unknown>>({
      // The config names its own globals as plain text.
      slug: slug as GlobalSlug,
      req,
    })
    const data = withReplaced(content, from, to)
    if (JSON.stringify(data) === JSON.stringify(content)) continue
    await req.payload.updateGlobal({
      slug: slug as GlobalSlug,
      data,
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}
