import type { Meta } from '@/contract/envelope'
import type { Operation } from '@/contract/openapi/operations'

/** In texts and cells `code` and [links](href) are marked as in Markdown; nothing else is. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; label: string; head: string[]; rows: string[][] }
  | CodePart

export type CodePart = {
  kind: 'code'
  language: 'sh' | 'json' | 'ts' | 'js'
  /** What it does, as a heading of the sample. */
  label: string
  code: string
  /** Of a command: what its output has to hold. A test runs it as it is printed. */
  shows?: string
}

export type GuideSection = { id: string; title: string; parts: Part[] }

/** What the guide is about: this site, with what it offers at the moment. */
export type GuideSubject = {
  /** Without a slash at the end. */
  origin: string
  name: string
  terms: Meta
  operations: Operation[]
  /** Answers a minute that have to be made; 0: not limited. */
  rateLimit: number
}

export function text(words: string): Part {
  return { kind: 'text', text: words }
}

export function list(...items: string[]): Part {
  return { kind: 'list', items }
}

export function shell(label: string, code: string, shows: string): Part {
  return { kind: 'code', language: 'sh', label, code, shows }
}

export function json(label: string, value: unknown): Part {
  return { kind: 'code', language: 'json', label, code: JSON.stringify(value, null, 2) }
}

export function offers({ operations }: GuideSubject, path: string): boolean {
  return operations.some((operation) => operation.path === path)
}
