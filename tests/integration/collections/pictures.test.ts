import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { knownPictures } from '@/database/known-pictures'
import type { Cms } from '@tests/support/cms'
import { startCms } from '@tests/support/cms'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})

test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
  'a %s is stored anew as WebP, named after its content, in the sizes that fit in AVIF and WebP',
  async (format) => {
    const data = await picture(1000)[format]().toBuffer()
    const { status, body } = await upload({
      data,
      name: `Fasciæ ${format}.${format}`,
      type: `image/${format}`,
    })
    expect(status).toBe(201)
    const { doc } = body as { doc: { filename: string; mimeType: string; sizes: Sizes } }
    expect(doc.filename).toMatch(new RegExp(`^fasciae-${format}-[0-9a-f]{12}\\.webp$`))
    expect(doc.mimeType).toBe('image/webp')
    const files = [doc, ...Object.values(doc.sizes)].flatMap(({ filename }) => filename ?? [])
    const url = process.env.DATABASE_URL ?? ''
    expect(files.length).toBe(7)
    expect(await knownPictures(url, [...files, 'none-0123456789ab.webp'])).toEqual(files)
    for (const type of ['image/avif', 'image/webp']) {
      const sizes = Object.values(doc.sizes).filter(({ mimeType }) => mimeType === type)
      expect(sizes.map(({ width }) => width)).toEqual([320, 640, 960])
    }
  },
)

type Sizes = Record<
  string,
  { width: number | null; mimeType: string | null; filename: string | null }
>

test.each([
  ['an SVG', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['an SVG that says it is a PNG', 'image/png', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['a web page', 'text/html', '<script>alert(1)</script>'],
  ['no picture at all', 'image/png', 'nothing'],
])('%s is refused with a reason', async (_, type, data) => {
  const { status, body } = await upload({ data: Buffer.from(data), name: 'x.png', type })
  expect(status).toBe(400)
  expect(JSON.stringify(body)).toContain('Use a JPEG, PNG, WebP, AVIF or GIF picture.')
})

test('a small file that would unpack to gigabytes is refused', async () => {
  const data = await picture(6_400).png().toBuffer()
  const { status, body } = await upload({ data, name: 'bomb.png', type: 'image/png' })
  expect(status).toBe(400)
  expect(JSON.stringify(body)).toContain('40 million pixels')
})

test('a picture needs words, or to be called a decoration', async () => {
  const data = await picture(100).png().toBuffer()
  const file = { data, name: 'plain.png', type: 'image/png' }
  expect((await upload({ ...file, fields: {} })).status).toBe(400)
  expect((await upload({ ...file, fields: { decorative: true } })).status).toBe(201)
})

function picture(size: number) {
  return sharp({ create: { width: size, height: size, channels: 3, background: '#0a6b6b' } })
}

function upload(args: { data: Buffer; name: string; type: string; fields?: object }) {
  const { data, name, type, fields = { alt: 'A square.' } } = args
  const file = new File([new Uint8Array(data)], name, { type })
  return cms.rest({ method: 'POST', path: '/media', as: 'editor', data: fields, file })
}
