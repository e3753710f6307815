import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { decodedText, pictureTypeOf } from '@/editorial/import/given-file'
import type { GivenFile } from './store-import'
import type { PictureFile } from './store-pictures'

export type Upload = { files: GivenFile[]; pictures: PictureFile[]; isRehearsal: boolean }

/** The files and the pasted text of a form. A name is a name here, never a path. */
export async function readUpload(req: PayloadRequest): Promise<Upload> {
  const form = await req.formData?.().catch(() => null)
  if (!form) throw new APIError('Send the files as a form (multipart/form-data).', 400, null, true)
  const upload: Upload = { files: [], pictures: [], isRehearsal: form.get('rehearsal') === 'true' }
  for (const sent of form.getAll('files')) {
    if (typeof sent === 'string' || sent.size === 0) continue
    const name = nameOf(sent.name)
    const data = Buffer.from(await sent.arrayBuffer())
    const type = pictureTypeOf(name)
    if (type) upload.pictures.push({ name, type, data })
    else upload.files.push({ name, text: decodedText(data) })
  }
  const pasted = form.get('pasted')
  if (typeof pasted === 'string' && pasted.trim()) {
    upload.files.push({ name: pastedName(form.get('pastedName')), text: pasted })
  }
  if (upload.files.length + upload.pictures.length > 0) return upload
  throw new APIError('Choose a file or paste a text.', 400, null, true)
}

function nameOf(sent: string): string {
  return sent.split(/[\\/]/).at(-1) || 'file'
}

/** The same name again is the same source: two texts that are pasted without one would be taken for one. */
function pastedName(given: FormDataEntryValue | null): string {
  return (typeof given === 'string' && given.trim().slice(0, 200)) || 'pasted'
}
