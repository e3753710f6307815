import 'server-only'
import type { DataFromGlobalSlug, GlobalSlug } from 'payload'
import { touch } from '@/trace'
import { store } from './store'

/** One of the settings, as visitors may read it; noted in the trace. */
export async function setting<T extends GlobalSlug>(slug: T): Promise<DataFromGlobalSlug<T>> {
  const payload = await store()
  touch(`globals:${slug}`)
  const found = await payload.findGlobal({ slug, depth: 0, overrideAccess: false })
  return found as DataFromGlobalSlug<T>
}
