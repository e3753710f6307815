import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { env } from '@/env'
import { fieldsOf } from './documents'
import type { LoadedArchive } from './load-archive'
import { copyIfThere, pictureFiles } from './picture-files'
import { storedFields } from './portable-fields'

type Restoring = { req: PayloadRequest; archive: LoadedArchive; directory: string }

/** The files go where they were, byte for byte: to upload them would make them anew from their pixels. */
export async function restorePictures({ req, archive, directory }: Restoring): Promise<void> {
  await mkdir(path.resolve(env.MEDIA_DIR), { recursive: true })
  for (const { id, fields } of archive.pictures) {
    for (const { folder, name } of pictureFiles(fields)) {
      const from = path.join(directory, 'media', folder, name)
      await copyIfThere(from, path.resolve(env.MEDIA_DIR, name))
    }
    const stored = storedFields(fieldsOf(req.payload, 'media'), fields, archive.library)
    const { createdAt, updatedAt } = fields
    await req.payload.db.create({
      collection: 'media',
      data: { id, createdAt, updatedAt, ...stored },
      req,
    })
  }
}
