import 'server-only'
import type { DataFromGlobalSlug, GlobalSlug } from 'payload'
import { oncePerResponse } from '@/trace'
import { settingTag } from '@/vocabulary/changes'
import { notedWhenRead } from './noted'
import { readingIn } from './reading'
import { remembered } from './remembered'
import { store } from './store'

/** One of the settings, as visitors may read it. Each field is noted in the trace when somebody looks at it. */
export async function setting<T extends GlobalSlug>(slug: T): Promise<DataFromGlobalSlug<T>> {
  const found = await oncePerResponse(`setting ${slug}`, () =>
    remembered([slug], {
      kind: 'setting',
      tagsOf: () => [`globals:${slug}`],
      read: async () => new Map([[slug, await readSetting(slug)]]),
    }),
  )
  const row = found.get(slug) as DataFromGlobalSlug<T> // Every setting has at least its defaults.
  return notedWhenRead(row, (field) => settingTag(slug, field))
}

async function readSetting(slug: GlobalSlug): Promise<object> {
  const payload = await store()
  return payload.findGlobal({ slug, depth: 0, overrideAccess: false, ...readingIn() })
}
