import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { GET as getChanges } from '@/app/api/v1/changes/route'
import { GET as getSnapshot } from '@/app/api/v1/snapshot/route'
import { ChangesPage } from '@/contract/changes'
import { OwnForm } from '@/contract/own-forms'
import { Checksum, Manifest } from '@/contract/snapshot'

export type Copy = { manifest: Manifest; resources: string[] }

/** A fresh snapshot: its checksum, its counts and the form of every line are checked. */
export async function freshSnapshot(): Promise<Copy> {
  const response = await getSnapshot(new Request('http://localhost:3000/api/v1/snapshot'))
  expect(response.status).toBe(200)
  return readSnapshot(await response.text())
}

export function readSnapshot(text: string): Copy {
  const lines = text.split('\n')
  expect(lines.pop()).toBe('')
  const { sha256 } = Checksum.parse(JSON.parse(lines.pop() ?? ''))
  const told = lines.map((line) => `${line}\n`).join('')
  expect(createHash('sha256').update(told).digest('hex')).toBe(sha256)
  const [first = '', ...resources] = lines
  const manifest = Manifest.parse(JSON.parse(first))
  const forms = resources.map((line) => OwnForm.parse(JSON.parse(line)))
  for (const [type, count] of Object.entries(manifest.counts)) {
    expect(forms.filter((form) => form.type === type)).toHaveLength(count)
  }
  return { manifest, resources }
}

export async function readChanges(after: string | null, limit: number): Promise<ChangesPage> {
  const query = new URLSearchParams({ limit: String(limit), ...(after && { after }) })
  const url = `http://localhost:3000/api/v1/changes?${query.toString()}`
  const response = await getChanges(new Request(url))
  const body: unknown = await response.json()
  expect(response.status, JSON.stringify(body)).toBe(200)
  return ChangesPage.parse(body)
}

type Saved = { cursor: string | null; lines: [string, string][] }

/** A program that keeps a copy by the recipe: it holds nothing but a place in the log and one line for each resource. */
export class Consumer {
  private cursor: string | null
  private readonly lines: Map<string, string>

  private constructor(saved: Saved) {
    this.cursor = saved.cursor
    this.lines = new Map(saved.lines)
  }

  /** Begins with nothing, at the very first change. */
  static fromNothing(): Consumer {
    return new Consumer({ cursor: null, lines: [] })
  }

  static fromSnapshot({ manifest, resources }: Copy): Consumer {
    const lines = resources.map((line): [string, string] => [
      keyOf(OwnForm.parse(JSON.parse(line))),
      line,
    ])
    return new Consumer({ cursor: manifest.cursor, lines })
  }

  /** What is on its disk; a program that was killed begins again from there. */
  saved(): string {
    return JSON.stringify({ cursor: this.cursor, lines: [...this.lines] })
  }

  static fromDisk(saved: string): Consumer {
    return new Consumer(JSON.parse(saved) as Saved)
  }

  /** One page. Killed after its rows are on the disk and before its place is, it will see the rows again. */
  async step({ limit, isKilled = false }: { limit: number; isKilled?: boolean }): Promise<number> {
    const { data, page } = await readChanges(this.cursor, limit)
    for (const { type, id, resource } of data) {
      if (resource) this.lines.set(keyOf({ type, id }), JSON.stringify(resource))
      else this.lines.delete(keyOf({ type, id }))
    }
    if (!isKilled) this.cursor = page.next
    return data.length
  }

  async catchUp(limit = 100): Promise<void> {
    while ((await this.step({ limit })) > 0);
  }

  /** Its copy, as the lines of a snapshot. */
  resources(): string[] {
    return [...this.lines].sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, line]) => line)
  }
}

/** Byte for byte; what differs is named by resource and field, because whole copies are too long to read. */
export function expectSame(copy: readonly string[], fresh: readonly string[]): void {
  const [here, there] = [copy, fresh].map(
    (lines) => new Map(lines.map((line) => [nameOf(line), line])),
  )
  const names = [...new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])])]
  const differing = names.flatMap((name) => {
    const [a, b] = [here?.get(name), there?.get(name)]
    if (a === b) return []
    if (!a || !b) return [`${name} is ${a ? 'only in the copy' : 'missing in the copy'}`]
    const [one, other] = [a, b].map((line) => OwnForm.parse(JSON.parse(line)))
    const fields = Object.keys(other ?? {}).filter(
      (field) => JSON.stringify(one?.[field]) !== JSON.stringify(other?.[field]),
    )
    return [`${name} differs in ${fields.join(', ')}`]
  })
  expect(differing).toEqual([])
  expect(copy.join('\n') === fresh.join('\n'), 'the order is the same').toBe(true)
}

function nameOf(line: string): string {
  const { type, id, slug } = OwnForm.parse(JSON.parse(line))
  return `${type} ${slug} ${id}`
}

function keyOf({ type, id }: { type: string; id: string }): string {
  return `${type} ${id}`
}
