import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { resourceTypes } from '@/vocabulary/nouns'
import { bringArchive } from '@collections/archive/bring-archive'
import { inOneState } from '@collections/archive/in-one-state'
import { writeArchive } from '@collections/archive/write-archive'
import { drizzleOf } from '@collections/uses/drizzle-of'
import { startCms, type Cms } from '@tests/support/cms'
import { bodyOf, citation, paragraph } from '@tests/support/lexical-body'

let cms: Cms
const report = () => {}

beforeAll(async () => {
  cms = await startCms()
})

async function request(): Promise<PayloadRequest> {
  return createLocalReq({}, cms.payload)
}

async function exported(): Promise<string> {
  const directory = mkdtempSync(path.join(tmpdir(), 'knotwork-archive-'))
  const req = await request()
  await inOneState(req, () => writeArchive({ req, directory, report }))
  return directory
}

/** Every file of a directory with its bytes as text that can be compared. */
function filesIn(directory: string, below = ''): Record<string, string> {
  const files = readdirSync(path.join(directory, below)).map((name) => path.join(below, name))
  return Object.assign(
    {},
    ...files.map((file) =>
      statSync(path.join(directory, file)).isDirectory()
        ? filesIn(directory, file)
        : { [file]: readFileSync(path.join(directory, file), 'base64') },
    ),
  )
}

async function empty(): Promise<void> {
  const nouns = [...resourceTypes, 'media', 'redirects', 'uses']
  const tables = nouns.map((noun) => `"${noun}"`).join(', ')
  await drizzleOf(cms.payload).execute(sql.raw(`truncate ${tables} cascade`))
  await rm(process.env.MEDIA_DIR ?? '', { recursive: true, force: true })
}

async function idOf(collection: 'articles' | 'references', slug: string): Promise<string> {
  const { docs } = await cms.payload.find({
    collection,
    where: { slug: { equals: slug } },
    depth: 0,
  })
  return docs[0]?.id ?? ''
}

describe('an export', () => {
  test('brought into an empty site gives the same export again, byte for byte', async () => {
    const { payload } = cms
    const reference = await idOf('references', 'quintner2015')
    const id = await idOf('articles', 'when-to-worry')
    await payload.update({
      collection: 'articles',
      id,
      data: { title: 'A newer draft', _status: 'draft' },
      draft: true,
    })
    const moved = await idOf('articles', 'heat-for-sore-muscles')
    await payload.update({
      collection: 'articles',
      id: moved,
      data: { slug: 'warmth-for-sore-muscles', _status: 'published' },
    })
    await payload.create({
      collection: 'articles',
      draft: true,
      data: { title: 'No address', slug: null } as never,
    })
    await payload.create({
      collection: 'muscles',
      draft: true,
      data: {
        name: 'Own ids',
        slug: 'own-ids',
        body: bodyOf(
          'A text.',
          paragraph('Cited', citation({ id: '0123456789abcdef01234567', reference })),
        ),
      } as never,
    })

    const picture = sharp({
      create: { width: 800, height: 400, channels: 3, background: '#14545c' },
    })
    const data = await picture.png().toBuffer()
    await payload.create({
      collection: 'media',
      data: { alt: 'A green field' },
      file: { data, mimetype: 'image/png', name: 'Field.png', size: data.length },
    })

    const first = await exported()
    await empty()
    await bringArchive({ req: await request(), directory: first, report })
    const second = await exported()

    const [before, after] = [filesIn(first), filesIn(second)]
    expect(Object.keys(after)).toEqual(Object.keys(before))
    for (const [file, bytes] of Object.entries(before)) {
      expect(Buffer.from(after[file] ?? '', 'base64').toString(), file).toBe(
        Buffer.from(bytes, 'base64').toString(),
      )
    }
    expect(Object.keys(before)).toContain('articles/when-to-worry.draft.md')
    expect(Object.keys(before).filter((file) => file.endsWith('.body.json'))).toEqual([])
    expect(Object.keys(before).filter((file) => /^media.sizes.*field-/.test(file))).toHaveLength(4)

    const again = await bringArchive({ req: await request(), directory: first, report })
    expect(new Set(again.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']))
    expect(filesIn(await exported())).toEqual(after)
  }, 180_000)
})
