import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'
import { readDocumentFile } from '@/editorial/archive/document-file'
import { exactPath, hasText } from '@/editorial/archive/layout'
import { libraryOf, type Library } from '@/editorial/archive/library'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'

export type ArchivedFile = {
  path: string
  type: ResourceType
  id: string
  name: string
  isDraft: boolean
  fields: Record<string, unknown>
  text: string | null
  /** The stored JSON of its text, where Markdown could not say it. */
  exact: unknown
}

export type ArchivedPicture = { id: string; filename: string; fields: Record<string, unknown> }

export type LoadedArchive = {
  documents: ArchivedFile[]
  pictures: ArchivedPicture[]
  settings: { slug: string; fields: Record<string, unknown> }[]
  redirects: Record<string, unknown>[]
  library: Library
}

/** Reads an archive whole. What cannot be read is an error that names the file. */
export async function loadArchive(directory: string): Promise<LoadedArchive> {
  const documents: ArchivedFile[] = []
  for (const type of resourceTypes) {
    const ending = hasText(type) ? '.md' : '.yaml'
    for (const file of await filesIn(path.join(directory, type), ending)) {
      documents.push(await loadDocument({ directory, type, file, ending }))
    }
  }
  // A draft is written on top of what readers see.
  documents.sort((a, b) => Number(a.isDraft) - Number(b.isDraft))
  const pictures = await loadPictures(directory)
  const settings = []
  for (const file of await filesIn(path.join(directory, 'settings'), '.yaml')) {
    const fields = asFields(await yamlOf(path.join(directory, 'settings', file)))
    settings.push({ slug: file.replace(/\.yaml$/, ''), fields })
  }
  const redirects: unknown = await yamlOf(path.join(directory, 'redirects.yaml'))
  const named = [
    ...documents.map(({ type, id, name, fields }) => ({ type, id, name, title: titleOf(fields) })),
    ...pictures.map(({ id, filename }) => ({
      type: 'media' as const,
      id,
      name: filename,
      title: filename,
    })),
  ]
  const rows = Array.isArray(redirects) ? redirects.map(asFields) : []
  return { documents, pictures, settings, redirects: rows, library: libraryOf(named) }
}

type File = { directory: string; type: ResourceType; file: string; ending: string }

async function loadDocument({ directory, type, file, ending }: File): Promise<ArchivedFile> {
  const relative = `${type}/${file}`
  const content = await readFile(path.join(directory, relative), 'utf8')
  const { fields, text } = read(relative, () => readDocumentFile(content, ending === '.md'))
  const name = file.slice(0, -ending.length)
  const isDraft = name.endsWith('.draft')
  const exact = await readFile(path.join(directory, exactPath(relative)), 'utf8').catch(() => null)
  if (typeof fields.id !== 'string') throw new Error(`${relative} has no id.`)
  return {
    path: relative,
    type,
    id: fields.id,
    name: isDraft ? name.slice(0, -'.draft'.length) : name,
    isDraft,
    fields,
    text,
    exact: ending === '.md' && exact !== null ? JSON.parse(exact) : null,
  }
}

async function loadPictures(directory: string): Promise<ArchivedPicture[]> {
  const pictures: ArchivedPicture[] = []
  for (const file of await filesIn(path.join(directory, 'media'), '.yaml')) {
    const fields = asFields(await yamlOf(path.join(directory, 'media', file)))
    const filename = file.slice(0, -'.yaml'.length)
    if (fields.filename !== filename || typeof fields.id !== 'string') {
      throw new Error(`media/${file} does not tell of the picture ${filename}.`)
    }
    pictures.push({ id: fields.id, filename, fields })
  }
  return pictures
}

/** The names in order; a directory that is not there holds none. */
async function filesIn(directory: string, ending: string): Promise<string[]> {
  const names = await readdir(directory).catch(() => [])
  return names.filter((name) => name.endsWith(ending)).sort()
}

async function yamlOf(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return read(path.basename(file), () => parse(text, { maxAliasCount: 0 }) as unknown)
}

function read<T>(file: string, reading: () => T): T {
  try {
    return reading()
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as Error).message}`, { cause: error })
  }
}

function titleOf({ title, name, label, slug, id }: Record<string, unknown>): string {
  return String(title ?? name ?? label ?? slug ?? id)
}

function asFields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
