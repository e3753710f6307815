import 'server-only'
import type { DataFromGlobalSlug, GlobalSlug } from 'payload'
import { touch } from '@/trace'
import { settingTag } from '@/vocabulary/changes'
import { readingIn, store } from './store'

/** One of the settings, as visitors may read it. Each field is noted in the trace when somebody looks at it. */
export async function setting<T extends GlobalSlug>(slug: T): Promise<DataFromGlobalSlug<T>> {
  const payload = await store()
  const asked = { slug, depth: 0, overrideAccess: false } as const
  const found = await payload.findGlobal({ ...asked, ...readingIn() })
  return notedWhenRead(found as DataFromGlobalSlug<T>, slug)
}

/** Most pages show few fields of a setting, and a change of another is none of theirs. */
function notedWhenRead<T extends object>(found: T, slug: GlobalSlug): T {
  return new Proxy(found, {
    get: (target, field, receiver): unknown => {
      // Whoever awaits it asks whether it is a promise.
      if (typeof field === 'string' && field !== 'then') touch(settingTag(slug, field))
      return Reflect.get(target, field, receiver)
    },
  })
}
