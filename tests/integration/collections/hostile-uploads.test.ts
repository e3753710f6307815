import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { startCms, type Cms } from '@tests/support/cms'
import { hostileUploads, marker } from '@tests/support/hostile-uploads'

const count = process.env.FAULTS === 'full' ? 360 : 63
const media = path.resolve(process.env.MEDIA_DIR ?? '')

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})

test('of hostile uploads none is stored but as a picture made anew, under a harmless name', async () => {
  const uploads = await hostileUploads(count)
  const around = () => [...readdirSync(path.dirname(media)), ...readdirSync('.')].filter(isOurs)
  const answers = new Map<number, number>()
  for (const [index, { what, name, type, data }] of uploads.entries()) {
    const { status, body } = await cms.rest({
      method: 'POST',
      path: '/media',
      as: 'editor',
      data: { alt: `Upload ${index}` },
      file: new File([new Uint8Array(data)], name, { type }),
    })
    expect([201, 400], `${what}: ${JSON.stringify(body).slice(0, 300)}`).toContain(status)
    if (status === 400) expect(JSON.stringify(body), what).toMatch(/[Pp]icture|file|wrong form/)
    answers.set(status, (answers.get(status) ?? 0) + 1)
  }
  expect(answers.get(201)).toBeGreaterThan(count / 10)
  expect(answers.get(400)).toBeGreaterThan(count / 3)
  expect(around()).toEqual([])

  const stored = readdirSync(media, { recursive: true }).map(String)
  expect(stored.length).toBeGreaterThanOrEqual(answers.get(201) ?? 0)
  for (const file of stored) {
    expect(file).toMatch(/^[a-z0-9-]{1,80}\.webp$/)
    const at = path.join(media, file)
    expect(statSync(at).isFile()).toBe(true)
    expect((await sharp(at).metadata()).format).toBe('webp')
    expect(readFileSync(at, 'latin1')).not.toContain(marker)
  }
}, 600_000)

function isOurs(name: string): boolean {
  return name.includes(marker)
}
