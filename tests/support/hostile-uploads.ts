import sharp from 'sharp'

export type Upload = { what: string; name: string; type: string; data: Buffer }

/** In everything that is hidden in a picture; nothing that is stored may hold it. */
export const marker = 'zqhostile'

const script = `<script>top.${marker}=1</script>`
const types = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'] as const
const formats = ['jpeg', 'png', 'webp', 'avif', 'gif'] as const

/** So many uploads as an attacker would send them, of every family in turn; the same each time. */
export async function hostileUploads(count: number): Promise<Upload[]> {
  const made: Upload[] = []
  for (let index = 0; made.length < count; index += 1) {
    const family = families[index % families.length]
    if (family) made.push(await family(Math.floor(index / families.length)))
  }
  return made
}

const families: ((round: number) => Promise<Upload> | Upload)[] = [
  drawing,
  pageWithMagicBytes,
  polyglot,
  hiddenInMetadata,
  cutOff,
  withFlippedBytes,
  bomb,
  ofAnotherKind,
  badName,
]

function drawing(round: number): Upload {
  const starts = [
    '',
    '\n \t',
    '\ufeff',
    '<?xml version="1.0"?>',
    '<!DOCTYPE svg>',
    '<!-- GIF89a -->',
  ]
  const hrefs = ['file:///etc/passwd', 'http://127.0.0.1:1/', 'javascript:0']
  const svg = `${pick(starts, round)}<svg xmlns="http://www.w3.org/2000/svg" onload="${marker}" width="9" height="9"><image href="${pick(hrefs, round)}"/>${script}</svg>`
  const type = pick([...types, 'image/svg+xml', 'text/xml'], round)
  return { what: `an SVG as ${type}`, name: 'drawing.png', type, data: Buffer.from(svg) }
}

function pageWithMagicBytes(round: number): Upload {
  const magic = [
    'GIF89a/*',
    '\x89PNG\r\n\x1a\n',
    '\xff\xd8\xff\xe0\0\x10JFIF\0',
    'RIFF\x40\0\0\0WEBPVP8 ',
    '\0\0\0\x1cftypavif\0\0\0\0',
  ]
  const data = Buffer.from(`${pick(magic, round)}<html>${script}${'x'.repeat(round)}`, 'latin1')
  const name = pick(['page.gif', 'page.html', 'page.gif.html', 'page.png'], round)
  return { what: `a page with magic bytes ${round}`, name, type: pick(types, round), data }
}

async function polyglot(round: number): Promise<Upload> {
  const tails = [
    script,
    `PK\x03\x04${marker}`,
    `%PDF-1.7 ${marker}`,
    `<?php echo "${marker}" ?>`,
    `*/=1;${marker}()`,
  ]
  const format = pick(formats, round)
  const tail = Buffer.from(pick(tails, Math.floor(round / 5) + round), 'latin1')
  const data = Buffer.concat([await picture(format, round), tail])
  return { what: `a ${format} with a tail`, name: `poly.${format}`, type: `image/${format}`, data }
}

async function hiddenInMetadata(round: number): Promise<Upload> {
  const format = pick(['jpeg', 'png', 'webp'] as const, round)
  const words = { ImageDescription: `${script}${round}`, Copyright: marker, Artist: `"><${marker}` }
  const data = await square(round).withExif({ IFD0: words })[format]().toBuffer()
  return { what: `words inside a ${format}`, name: `exif.${format}`, type: `image/${format}`, data }
}

async function cutOff(round: number): Promise<Upload> {
  const format = pick(formats, round)
  const whole = await picture(format, round)
  const data = whole.subarray(0, 1 + ((round * 37) % (whole.length - 1)))
  return { what: `a ${format} cut off`, name: `cut.${format}`, type: `image/${format}`, data }
}

async function withFlippedBytes(round: number): Promise<Upload> {
  const format = pick(formats, round)
  const data = Buffer.from(await picture(format, round))
  for (let at = 12 + (round % 7); at < data.length; at += 11 + (round % 13)) {
    data[at] = (data[at] ?? 0) ^ 0xff
  }
  return { what: `a broken ${format}`, name: `broken.${format}`, type: `image/${format}`, data }
}

/** A header that promises more pixels than a machine has memory for. */
async function bomb(round: number): Promise<Upload> {
  const data = Buffer.from(await picture('png', round))
  data.writeUInt32BE(60_000 + round, 16)
  data.writeUInt32BE(60_000, 20)
  const real = square(round).resize(20_000, 2_100, { kernel: 'nearest' })
  const isReal = round === 0 // half a second each
  return {
    what: isReal ? 'a bomb' : 'a header of a bomb',
    name: 'bomb.png',
    type: 'image/png',
    data: isReal ? await real.png({ compressionLevel: 9 }).toBuffer() : data,
  }
}

async function ofAnotherKind(round: number): Promise<Upload> {
  const kinds: [string, Buffer][] = [
    ['application/pdf', Buffer.from(`%PDF-1.7\n${marker}`)],
    ['text/html', Buffer.from(script)],
    ['application/zip', Buffer.from(`PK\x03\x04${marker}`)],
    ['application/x-msdownload', Buffer.from(`MZ\x90\0${marker}`)],
    ['image/tiff', await square(round).tiff().toBuffer()],
    ['video/mp4', Buffer.from(`\0\0\0\x18ftypisom${marker}`)],
    ['image/bmp', Buffer.from(`BM\x46\0\0\0${marker}`)],
    ['text/javascript', Buffer.from(`${marker}()`)],
    ['image/png', Buffer.alloc(0)],
  ]
  const [type, data] = pick(kinds, round)
  const said = round % 2 === 0 ? 'image/png' : type
  return { what: `${type} as ${said}`, name: 'other.png', type: said, data }
}

/** A good picture whose name leads elsewhere. */
async function badName(round: number): Promise<Upload> {
  const names = [
    `../../${marker}.png`,
    `..\\..\\${marker}.png`,
    `/tmp/${marker}.png`,
    `${marker}.png\0.html`,
    `${marker}\u202egnp.html`,
    `.htaccess`,
    `CON.png`,
    `${marker}.php.png`,
    `${marker}.png.php`,
    `<img src=x onerror=${marker}>.png`,
    `${'a'.repeat(400)}.png`,
    `%2e%2e%2f${marker}.png`,
    `${marker}.png::$DATA`,
    `-rf ${marker}.png`,
    `\u2028${marker}.png`,
    '.png',
  ]
  const name = pick(names, round)
  const data = await picture('png', 100 + round)
  return { what: `the name ${JSON.stringify(name)}`, name, type: 'image/png', data }
}

function square(round: number) {
  const background = { r: round % 256, g: (round * 7) % 256, b: 90 }
  return sharp({ create: { width: 24, height: 24, channels: 3, background } })
}

async function picture(format: (typeof formats)[number], round: number): Promise<Buffer> {
  return square(round)[format]().toBuffer()
}

function pick<T>(from: readonly T[], round: number): T {
  const picked = from[round % from.length]
  if (picked === undefined) throw new Error('There is nothing to pick from.')
  return picked
}
