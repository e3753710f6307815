import { stringify } from 'csv-stringify/sync'
import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { changeActionLabels, loggedLabel } from '@/vocabulary/changes'
import { mayPublish } from '@collections/access/role'
import type { Change } from '@/payload-types'

/** Rows that are read at a time; the answer is sent as it grows. */
const page = 1_000

const columns: { header: string; of: (change: Change) => string | number }[] = [
  { header: 'Number', of: ({ number }) => number ?? '' },
  { header: 'Time (UTC)', of: ({ at }) => at ?? '' },
  { header: 'What happened', of: ({ action }) => changeActionLabels[action] },
  { header: 'Kind', of: ({ type }) => loggedLabel(type) },
  { header: 'Title', of: ({ title }) => title ?? '' },
  { header: 'Address', of: ({ slug }) => slug ?? '' },
  { header: 'Address before', of: ({ previousSlug }) => previousSlug ?? '' },
  { header: 'Replaced by', of: ({ replacedBy }) => replacedBy ?? '' },
  { header: 'Who', of: ({ byName }) => byName ?? '' },
  { header: 'Note', of: ({ note }) => note ?? '' },
  { header: 'Id of the document', of: ({ document }) => document },
]

/** The whole log as a table for people: UTF-8 with a byte order mark, so that spreadsheets read it right. */
export const exportChanges: Omit<Endpoint, 'root'> = {
  path: '/export.csv',
  method: 'get',
  handler: (req) => {
    if (!mayPublish(req.user)) throw new APIError('Your role may not do this.', 403, null, true)
    return new Response(streamOf(lines(req)), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="changes.csv"',
      },
    })
  },
}

/** Read as fast as it is taken, and not faster. */
function streamOf(parts: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await parts.return(undefined)
    },
  })
}

async function* lines(req: PayloadRequest): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(`\uFEFF${csv([columns.map(({ header }) => header)])}`)
  for (let after = 0; ;) {
    const { docs } = await req.payload.db.find<Change>({
      collection: 'changes',
      where: { number: { greater_than: after } },
      sort: 'number',
      limit: page,
      pagination: false,
    })
    if (docs.length === 0) return
    yield encoder.encode(csv(docs.map((change) => columns.map(({ of }) => of(change)))))
    after = docs.at(-1)?.number ?? Number.POSITIVE_INFINITY
  }
}

/** What a title begins with must never run in a spreadsheet (OWASP, “CSV injection”). */
function csv(rows: (string | number)[][]): string {
  return stringify(rows, { escape_formulas: true, record_delimiter: 'windows' })
}
