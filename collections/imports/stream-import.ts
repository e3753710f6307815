import type { PayloadRequest } from 'payload'

import type { Upload } from './read-upload'
import { storeImport, type TakeSource } from './store-import'
import type { ImportLine } from './told'

/** Of what was kept as it stood, the panel shows how it begins. */
const shownOfKept = 200
/** So many passages of a source are told; a page could not show more, and the command can. */
const mostPassages = 20_000

/**
 * Imports, and tells what happens line by line. It goes on when nobody listens any more: whoever comes back finds it
 * among the past imports.
 */
export function streamImport(req: PayloadRequest, upload: Upload): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let isHeard = true
  return new ReadableStream({
    start: async (controller) => {
      const tell = (line: ImportLine) => {
        if (isHeard) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      }
      await run(req, upload, tell)
      if (isHeard) controller.close()
    },
    cancel: () => {
      isHeard = false
    },
  })
}

async function run(
  req: PayloadRequest,
  upload: Upload,
  tell: (line: ImportLine) => void,
): Promise<void> {
  const { payload, user } = req
  try {
    const report = await storeImport({
      ...upload,
      payload,
      user,
      report: (step) => tell({ kind: 'step', ...step }),
      take: taking(tell),
    })
    tell({ kind: 'done', ...report })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'An import stopped.' })
    const message =
      'The import stopped because of a fault of ours, which is in the log. What was stored so far stays; the same files again go on from there.'
    tell({ kind: 'failed', message })
  }
}

function taking(tell: (line: ImportLine) => void): TakeSource {
  let passages = 0
  return {
    spans: (name, spans) => {
      const told = spans.slice(0, Math.max(0, mostPassages - passages)).map((span) => ({
        ...span,
        text: span.outcome === 'kept' ? shortened(span.text) : span.text,
      }))
      passages += spans.length
      if (told.length > 0) tell({ kind: 'spans', name, spans: told })
    },
    source: (source) => {
      tell({ kind: 'source', source: { ...source, passages } })
      passages = 0
    },
  }
}

function shortened(text: string): string {
  return text.length > shownOfKept ? `${text.slice(0, shownOfKept)} …` : text
}
