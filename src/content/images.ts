import 'server-only'
import type { Image } from '@/contract/resource'
import { env } from '@/env'
import { mediaPath } from '@/paths'
import { findPublic, type Picked } from './store'

const fields = [
  'alt',
  'decorative',
  'caption',
  'credit',
  'filename',
  'mimeType',
  'width',
  'height',
  'sizes',
] as const
type MediaRow = Picked<'media', (typeof fields)[number]>

/** Pictures by their id. */
export async function readImages(ids: readonly string[]): Promise<Map<string, Image>> {
  if (ids.length === 0) return new Map()
  const rows = await findPublic('media', { fields, where: { id: { in: [...new Set(ids)] } } })
  return new Map(
    rows.flatMap((row) => {
      const image = imageOf(row)
      return image ? [[row.id, image] as const] : []
    }),
  )
}

/** `null` for a record whose file was never stored. */
function imageOf(row: MediaRow): Image | null {
  const { filename, width, height } = row
  if (!filename || !width || !height) return null
  return {
    url: addressOf(filename),
    width,
    height,
    alt: row.decorative ? '' : (row.alt ?? ''),
    caption: row.caption ?? null,
    credit: row.credit ?? null,
    sizes: Object.values(row.sizes ?? {})
      .flatMap((size) =>
        size?.filename && size.width
          ? [
              {
                url: addressOf(size.filename),
                width: size.width,
                type: size.mimeType ?? 'image/webp',
              },
            ]
          : [],
      )
      .sort((a, b) => a.width - b.width),
  }
}

function addressOf(filename: string): string {
  return env.SITE_URL + mediaPath(filename)
}
