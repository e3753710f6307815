import type { ImportLine } from '@collections/imports/told'

/** The lines of an answer as they come in. */
export async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ImportLine> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    // What our own server sends, as told.ts says.
    for (const line of lines) yield JSON.parse(line) as ImportLine
  }
}
