import 'server-only'
import type { DataFromGlobalSlug, GlobalSlug } from 'payload'
import { oncePerResponse } from '@/trace'
import { settingTag } from '@/vocabulary/changes'
import { notedWhenRead } from './noted'
import { readingIn, store } from './store'

/** One of the settings, as visitors may read it. Each field is noted in the trace when somebody looks at it. */
export async function setting<T extends GlobalSlug>(slug: T): Promise<DataFromGlobalSlug<T>> {
  const found = await oncePerResponse(`setting ${slug}`, async () => {
    const payload = await store()
    const asked = { slug, depth: 0, overrideAccess: false } as const
    return payload.findGlobal({ ...asked, ...readingIn() })
  })
  return notedWhenRead(found as DataFromGlobalSlug<T>, (field) => settingTag(slug, field))
}
