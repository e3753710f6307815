import 'server-only'
import type { Where } from 'payload'
import type { Manifest } from '@/contract/snapshot'
import { resourceTypes } from '@/vocabulary/nouns'
import { countAll } from '@/content/counts'
import { readOwnForms } from '@/content/own-forms'
import { getTerms } from '@/content/site'

/** How many resources are in memory at a time. */
const batch = 200

/** The lines of a snapshot but for the last, each with its line feed, some at a time. To be read in one state. */
export async function* snapshotLines(cursor: string): AsyncGenerator<string> {
  const generatedAt = new Date().toISOString()
  const { license } = await getTerms()
  const counts = await countAll()
  const manifest: Manifest = { manifest: true, cursor, counts, generatedAt, license }
  yield line(manifest)
  for (const type of [...resourceTypes].sort()) {
    for (let last: string | null = null; ;) {
      const where: Where = last ? { id: { greater_than: last } } : {}
      const forms = await readOwnForms(type, { where, limit: batch })
      if (forms.length > 0) yield forms.map(line).join('')
      last = forms.at(-1)?.id ?? null
      if (forms.length < batch) break
    }
  }
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`
}
