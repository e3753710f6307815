import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { Migration, Payload, PayloadRequest } from 'payload'
import sharp from 'sharp'
import { inject } from 'vitest'
import { migrations } from '@/migrations'
import { onDatabase } from './backups'

export type Run = { code: number | null; said: string }

export async function restore(options: {
  url: string
  file: string
  mediaDir: string
}): Promise<Run> {
  const args = ['--import', 'tsx', 'src/commands/restore.ts', options.file]
  const child = spawn(process.execPath, args, {
    env: { ...process.env, DATABASE_URL: options.url, MEDIA_DIR: options.mediaDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      said += part.toString()
    })
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, said }
}

export function editAllTheTime(
  payload: Payload,
  article: string,
): { afterOne: () => Promise<number>; stop: () => Promise<number> } {
  let isOver = false
  let edits = 0
  let isStarted: () => void = () => undefined
  const started = new Promise<void>((resolve) => {
    isStarted = resolve
  })
  const running = (async () => {
    while (!isOver) {
      edits += 1
      await payload.update({
        collection: 'articles',
        id: article,
        data: { title: `Edit ${edits}`, _status: 'published' },
      })
      isStarted()
    }
  })()
  return {
    afterOne: async () => {
      await started
      return edits
    },
    stop: async () => {
      isOver = true
      await running
      return edits
    },
  }
}

export async function addPicture(payload: Payload): Promise<void> {
  const background = '#14545c'
  const picture = sharp({ create: { width: 800, height: 400, channels: 3, background } })
  const data = await picture.png().toBuffer()
  await payload.create({
    collection: 'media',
    data: { alt: 'A green field' },
    file: { data, mimetype: 'image/png', name: 'Field.png', size: data.length },
  })
}

export function picturesIn(directory: string): Record<string, string> {
  const names = readdirSync(directory).filter((name) => name.endsWith('.webp'))
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(path.join(directory, name), 'base64')]),
  )
}

/** Takes the newest migrations of a database back. */
export async function goBack(
  { payload, url }: { payload: Payload; url: string },
  count: number,
): Promise<void> {
  const newest = (migrations as unknown as Migration[])
    .toSorted((a, b) => (a.name < b.name ? 1 : -1))
    .slice(0, count)
  await onDatabase(url, async (client) => {
    const db = drizzle(client)
    for (const { name, down } of newest) {
      await down({ db, payload, req: {} as PayloadRequest })
      await client.query('delete from payload_migrations where name = $1', [name])
    }
  })
}

export async function create(url: string, template: string): Promise<void> {
  const name = new URL(url).pathname.slice(1)
  await onDatabase(withDatabase('template1', ''), async (client) => {
    await client.query(`create database ${name} template ${template}`)
  })
}

export function withDatabase(name: string, mark = `_${process.pid}_${Date.now()}`): string {
  const url = new URL(inject('cluster'))
  url.pathname = `/${name}${mark}`
  return url.href
}
