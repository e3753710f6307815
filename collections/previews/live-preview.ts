import type { CollectionAdminOptions, CollectionSlug } from 'payload'
import { previewPath, sharedKinds } from '@/paths'

type LivePreview = NonNullable<CollectionAdminOptions['livePreview']>

/** The widths at which pages are judged, in pixels. */
const breakpoints: LivePreview['breakpoints'] = [
  { name: 'phone', label: 'Phone, 390', width: 390, height: 844 },
  { name: 'tablet', label: 'Tablet, 820', width: 820, height: 1180 },
  { name: 'desktop', label: 'Desktop, 1440', width: 1440, height: 900 },
]

/** The page of a draft beside its text, for the kinds that have a page of their own. */
export function livePreviewOf(collection: CollectionSlug): { livePreview?: LivePreview } {
  const kind = sharedKinds.find((shared) => shared === collection)
  if (!kind) return {}
  return {
    livePreview: { url: ({ data }) => previewPath(kind, String(data.id)), breakpoints },
  }
}
