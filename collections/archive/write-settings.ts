import type { PayloadRequest } from 'payload'
import { stringify } from 'yaml'
import type { Library } from '@/editorial/archive/library'
import { fieldsOf } from './documents'
import { portableFields } from './portable-fields'

type Writing = {
  req: PayloadRequest
  library: Library
  put: (file: string, content: string) => Promise<void>
}

/** The texts of the site, one file each. */
export async function writeSettings({ req, library, put }: Writing): Promise<void> {
  for (const { slug, flattenedFields } of req.payload.config.globals) {
    const row = await req.payload.findGlobal({ slug: slug as 'site', depth: 0, req })
    const fields = portableFields(flattenedFields, { ...row }, library)
    await put(`settings/${slug}.yaml`, stringify(fields, { lineWidth: 0 }))
  }
}

/** The old addresses, by address. */
export async function writeRedirects({ req, library, put }: Writing): Promise<void> {
  const { docs } = await req.payload.db.find<Record<string, unknown>>({
    collection: 'redirects',
    req,
    pagination: false,
    sort: 'from',
  })
  const rows = docs.map((row) => portableFields(fieldsOf(req.payload, 'redirects'), row, library))
  await put('redirects.yaml', stringify(rows, { lineWidth: 0 }))
}
