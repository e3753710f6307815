import { createHash } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'
import { slugify } from '@/editorial/slugify'

/**
 * A file is named after its content: a new picture never overwrites one that readers still load, and caches may
 * keep it for ever.
 */
export const nameByContent: CollectionBeforeOperationHook = ({ req, operation }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return
  const { name } = path.parse(file.name)
  const hash = createHash('sha256').update(file.data).digest('hex').slice(0, 12)
  file.name = `${slugify(name).slice(0, 60) || 'picture'}-${hash}.${extensionOf(file.mimetype)}`
}

/** Of the type that was checked: what stands at the end of a name that was sent is anything. */
function extensionOf(type: string): string {
  return type === 'image/jpeg' ? 'jpg' : type.slice('image/'.length)
}
