import { parseDocument, stringify } from 'yaml'

/** A document as one file: its fields as YAML, below them its text if it has one. */
export type DocumentFile = { fields: Record<string, unknown>; text: string | null }

/** With a text it is Markdown with front matter, else YAML. */
export function writeDocumentFile({ fields, text }: DocumentFile): string {
  const yaml = stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false })
  return text === null ? yaml : `---\n${yaml}---\n\n${text}`
}

/** Reads what was written; a sentence where it is no such file. */
export function readDocumentFile(content: string, isMarkdown: boolean): DocumentFile {
  const [whole, yaml = '', text = ''] = isMarkdown
    ? (frontMatter.exec(content) ?? [])
    : [content, content]
  if (whole === undefined) throw new Error('There is no front matter.')
  const document = parseDocument(yaml, { prettyErrors: false })
  const [problem] = document.errors
  if (problem) throw new Error(`The fields cannot be read: ${problem.message}`)
  const fields: unknown = document.toJS({ maxAliasCount: 0 })
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    throw new Error('The fields are no list of names and values.')
  }
  return { fields: { ...fields }, text: isMarkdown ? text : null }
}

const frontMatter = /^---\n(.*?\n)---\n(?:\n|$)(.*)$/s
