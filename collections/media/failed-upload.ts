import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionAfterErrorHook, Payload } from 'payload'
import { env } from '@/env'

const message =
  'This picture could not be stored; the disk may be full. Nothing of it was kept. Tell whoever runs this site.'

/** What Payload has begun to write when the disk was full stays there: it is removed, and the editor is told. */
export const tidyFailedUpload: CollectionAfterErrorHook = async ({ error, req, result }) => {
  const { file, payload } = req
  if (error.name !== 'FileUploadError' || !file) return undefined
  const stem = path.parse(file.name).name
  const named = await namesOf(payload, stem)
  const folder = path.resolve(env.MEDIA_DIR)
  const left = (await readdir(folder)).filter((name) => name.startsWith(stem) && !named.has(name))
  for (const name of left) await rm(path.join(folder, name), { force: true })
  // Without a trace of it in the folder, it was the picture that could not be worked on.
  return left.length > 0
    ? { ...result, status: 507, response: { errors: [{ message }] } }
    : undefined
}

/** Files of pictures with the same content, which somebody has uploaded before. */
async function namesOf(payload: Payload, stem: string): Promise<Set<string>> {
  const where = { filename: { like: stem } }
  const { docs } = await payload.find({ collection: 'media', where, depth: 0, pagination: false })
  const names = docs.flatMap(({ filename, sizes }) => [
    filename,
    ...Object.values(sizes ?? {}).map((size) => size?.filename),
  ])
  return new Set(names.filter((name) => typeof name === 'string'))
}
