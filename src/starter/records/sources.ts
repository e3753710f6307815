import { starterId } from '@/starter/ids'
import type { StarterFiles } from '@/starter/files'

type SourceRow<Part extends string> = {
  part: Part
  title: string
  address: string
  licence: string
  reference: string | null
}

/** The rows of a document's sources table, from the file's map of part → source ids. */
export function sourceRows<Part extends string>(options: {
  map: Record<string, string[]>
  /** What the file calls a part, and which parts of the record it stands for. */
  parts: Record<string, Part[]>
  files: StarterFiles
  where: string
}): SourceRow<Part>[] {
  return Object.entries(options.map).flatMap(([name, ids]) => {
    const parts = options.parts[name]
    if (!parts) throw new Error(`${options.where}: unknown part "${name}" in its sources.`)
    return parts.flatMap((part) => ids.map((id) => row({ ...options, part, id })))
  })
}

function row<Part extends string>(options: {
  part: Part
  id: string
  files: StarterFiles
  where: string
}): SourceRow<Part> {
  const source = options.files.sources.sources.find(({ id }) => id === options.id)
  if (!source) throw new Error(`${options.where}: unknown source "${options.id}".`)
  const reference = options.files.references.find(({ URL }) => URL === source.address)
  return {
    part: options.part,
    title: source.title,
    address: source.address,
    licence: source.licence,
    reference: reference ? starterId('references', reference.id) : null,
  }
}
