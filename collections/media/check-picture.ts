import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { allowedTypes } from './allowed-types'

/** A picture with more pixels would take gigabytes to unpack, however small the file is. */
export const maxPixels = 40_000_000

/** Says what is wrong with a picture before Payload works on it, which would fail without a reason. */
export const checkPicture: CollectionBeforeOperationHook = async ({
  req,
  operation,
  collection,
}) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return
  const message = await problem({ req, file })
  if (message === null) return
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'file', message }] })
}

type File = NonNullable<PayloadRequest['file']>
type Facts = { format: string; width: number; height: number }

async function problem({ req, file }: { req: PayloadRequest; file: File }): Promise<string | null> {
  const kinds = 'Use a JPEG, PNG, WebP, AVIF or GIF picture.'
  if (!allowedTypes.includes(file.mimetype)) return kinds
  const { sharp } = req.payload.config
  if (!sharp) return null
  const input = file.tempFilePath || file.data
  if (input.length === 0) return `This file is empty. ${kinds}`
  const facts = await orNull<Facts>(sharp(input, { limitInputPixels: false }).metadata())
  if (!facts) return `This file cannot be read. ${kinds}`
  if (!allowedTypes.includes(typeOf(facts.format))) return kinds
  if (facts.width * facts.height > maxPixels) {
    return 'This picture has more than 40 million pixels. Make it smaller and try again.'
  }
  const pixels = await orNull(sharp(input, { failOn: 'error' }).resize(8, 8).raw().toBuffer())
  return pixels ? null : 'This picture is damaged: it ends too early or has wrong data.'
}

/** Whatever sharp says of a file that it cannot read, to the editor it is one thing. */
function orNull<T>(reading: Promise<T>): Promise<T | null> {
  return reading.catch(() => null)
}

function typeOf(format: string): string {
  return format === 'heif' ? 'image/avif' : `image/${format}`
}
