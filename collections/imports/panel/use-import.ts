import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { importsPath } from '@/vocabulary/imports'
import type { Span } from '@/editorial/import/ledger'
import type { ImportLine, ToldSource } from '@collections/imports/told'
import type { Given } from './given-sources'
import { linesOf } from './lines-of'

/** What an import has told so far. */
export type Told = {
  step: Extract<ImportLine, { kind: 'step' }> | null
  /** The passages of the source that is being read. */
  spans: Span[]
  sources: ToldSource[]
  done: Extract<ImportLine, { kind: 'done' }> | null
  problem: string | null
}

const silence: Told = { step: null, spans: [], sources: [], done: null, problem: null }

/** Sends what was given, and gathers what is told while it is imported. */
export function useImport() {
  const { config } = useConfig()
  const [told, setTold] = useState<Told>(silence)
  const [isBusy, setIsBusy] = useState(false)

  const start = async (given: Given, isRehearsal: boolean) => {
    setTold(silence)
    setIsBusy(true)
    try {
      const answer = await fetch(`${config.routes.api}${importsPath}`, {
        method: 'POST',
        credentials: 'include',
        body: formOf(given, isRehearsal),
      })
      if (!answer.ok || !answer.body) throw new Error(await sentenceOf(answer))
      let last: ImportLine['kind'] | null = null
      for await (const line of linesOf(answer.body)) {
        last = line.kind
        setTold((before) => after(before, line))
      }
      if (last !== 'done' && last !== 'failed') {
        throw new Error('The connection broke. The same files again go on from there.')
      }
    } catch (error) {
      setTold((before) => ({ ...before, problem: (error as Error).message }))
    } finally {
      setIsBusy(false)
    }
  }
  return { told, isBusy, start, forget: () => setTold(silence) }
}

function formOf({ files, pasted, pastedName }: Given, isRehearsal: boolean): FormData {
  const form = new FormData()
  form.set('rehearsal', String(isRehearsal))
  for (const file of files) form.append('files', file, file.name)
  if (pasted.trim()) {
    form.set('pasted', pasted)
    form.set('pastedName', pastedName)
  }
  return form
}

function after(told: Told, line: ImportLine): Told {
  switch (line.kind) {
    case 'step':
      return { ...told, step: line }
    case 'spans':
      return { ...told, spans: [...told.spans, ...line.spans] }
    case 'source': {
      const source = { ...line.source, spans: told.spans }
      return { ...told, spans: [], sources: [...told.sources, source] }
    }
    case 'done':
      return { ...told, done: line }
    case 'failed':
      return { ...told, problem: line.message }
    default:
      return line satisfies never
  }
}

async function sentenceOf(answer: Response): Promise<string> {
  const said = (await answer.json().catch(() => null)) as {
    errors?: { message?: string }[]
    detail?: string
  } | null
  return said?.errors?.[0]?.message ?? said?.detail ?? 'This did not work. Try again.'
}
