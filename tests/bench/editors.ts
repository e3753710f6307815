import { setTimeout as wait } from 'node:timers/promises'
import { bodyOf } from '@tests/support/lexical-body'
import type { Desk } from '@tests/support/desk'
import type { Reply } from '@tests/support/steady-load'

export type Write = (method: string, path: string, data?: object) => Promise<Reply>

/** What one editor has sent and what of it was confirmed. */
export type Editor = {
  id: string
  confirmed: number
  sent: string[]
  times: number[]
  failed: string[]
}

const paragraphs = Array.from(
  { length: 30 },
  (_, index) => `Paragraph ${index}: press slowly, breathe out, and stop when the pain spreads. `,
).map((text) => text.repeat(3))

/** Editors who each have an article of 1,500 words open, in which the panel saves what they write every two seconds. */
export async function newEditors(desk: Pick<Desk, 'create'>, count: number): Promise<Editor[]> {
  const editors: Editor[] = []
  for (let index = 0; index < count; index += 1) {
    const slug = `editor-${index}-${Date.now()}`
    const title = `What editor ${index} writes`
    const { id } = await desk.create('articles?draft=true', { title, slug })
    editors.push({ id, confirmed: 0, sent: [], times: [], failed: [] })
  }
  return editors
}

/** Saves every two seconds until it is over; a save that takes longer delays the next one. */
export async function autosaving(
  editor: Editor,
  { write, isOver }: { write: Write; isOver: () => boolean },
): Promise<void> {
  while (!isOver()) {
    const began = performance.now()
    const dek = `Save ${editor.sent.length + 1}.`
    editor.sent.push(dek)
    const body = bodyOf(...paragraphs, dek)
    const path = `/cms/api/articles/${editor.id}?draft=true&autosave=true&depth=0`
    const { status, why } = await write('PATCH', path, { dek, body }).then(
      (reply) => ({ status: reply.status, why: reply.body.slice(0, 200) }),
      (error: unknown) => ({ status: 0, why: String(error) }),
    )
    const took = performance.now() - began
    if (status === 200) {
      editor.confirmed = editor.sent.length
      editor.times.push(took)
    } else editor.failed.push(`${status} ${why}`)
    await wait(Math.max(0, 2_000 - took))
  }
}

/** Whether the newest draft is what was confirmed last, or something that was sent after it. */
export async function isKept(editor: Editor, write: Write): Promise<boolean> {
  const { body } = await write('GET', `/cms/api/articles/${editor.id}?draft=true&depth=0`)
  const { dek } = JSON.parse(body) as { dek: string }
  return editor.sent.indexOf(dek) >= editor.confirmed - 1
}
