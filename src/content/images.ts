import 'server-only'
import type { Image } from '@/contract/resource'
import { env } from '@/env'
import { mediaPath } from '@/paths'
import { runUntraced, touch } from '@/trace'
import { findInOrder, type Picked } from './store'

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

/** Finds a picture by its id, and notes it in the trace. */
export type FindImage = (id: string | null) => Image | null

/** Has these pictures at hand, read in one statement. */
export async function readImages(ids: readonly string[]): Promise<FindImage> {
  const images = await runUntraced(() => imagesById(ids))
  return (id) => {
    if (!id) return null
    touch(`media:${id}`)
    return images.get(id) ?? null
  }
}

async function imagesById(ids: readonly string[]): Promise<Map<string, Image>> {
  if (ids.length === 0) return new Map()
  const rows = await findInOrder('media', { fields, ids: [...new Set(ids)] })
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
      // Of two that are as wide the smaller file first: AVIF, then WebP.
      .sort((a, b) => a.width - b.width || a.type.localeCompare(b.type)),
  }
}

function addressOf(filename: string): string {
  return env.SITE_URL + mediaPath(filename)
}
