import { z } from 'zod'
import type { Endpoint } from '@/contract/endpoints'
import { includeTarget, resources } from '@/contract/resources'
import { env } from '@/env'
import type { ResourceType } from '@/vocabulary/nouns'

/** In production one answer in so many is checked: enough to learn of a mistake, too little to be felt. */
const sampleEvery = 100

/**
 * Throws when an answer is not what the contract says, a field too many included; in production it logs one line
 * and lets the answer go. Sparse fields are cut afterwards, so an answer is always checked whole.
 */
export function checkAnswer({ operationId, answer }: Endpoint, body: unknown): void {
  sampled(() => check(`The answer of ${operationId}`, { schema: answer, value: body }))
}

/** The same for relations that stand in list form: their own schema, and a title. */
export function checkIncluded(
  items: readonly object[],
  { type, include }: { type: ResourceType; include: readonly string[] },
): void {
  if (include.length > 0) sampled(() => checkRelations(items, { type, include }))
}

let asked = 0

function sampled(run: () => void): void {
  if (env.NODE_ENV !== 'production') return run()
  if (asked++ % sampleEvery > 0) return
  try {
    run()
  } catch (error) {
    const msg = String(error instanceof Error ? error.message : error).replace(/\s*\n\s*/g, '; ')
    console.error(JSON.stringify({ level: 50, time: Date.now(), msg }))
  }
}

function checkRelations(
  items: readonly object[],
  { type, include }: { type: ResourceType; include: readonly string[] },
): void {
  for (const name of include) {
    const target = includeTarget(type, name)
    if (!target) continue
    const schema = resources[target].summary.extend({ title: z.string() })
    for (const value of items
      .flatMap((item) => Object.entries(item))
      .filter(([key]) => key === name)) {
      const shown = [value[1]].flat().filter((one) => one !== null)
      check(`What ${type} include as ${name}`, { schema: z.array(schema), value: shown })
    }
  }
}

function check(what: string, { schema, value }: { schema: z.ZodType; value: unknown }): void {
  const parsed = schema.safeParse(value)
  if (!parsed.success) {
    throw new Error(`${what} breaks the contract: ${z.prettifyError(parsed.error)}`)
  }
  // zod drops what it does not know: what is missing now is a field that nobody has listed.
  const extra = lost(parsed.data, { of: value, path: '' })
  if (extra.length > 0) throw new Error(`${what} holds unlisted fields: ${extra.join(', ')}.`)
}

function lost(kept: unknown, { of, path }: { of: unknown; path: string }): string[] {
  if (!isObject(of) || !isObject(kept)) return []
  return Object.entries(of).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key
    return Object.hasOwn(kept, key) ? lost(kept[key], { of: value, path: here }) : [here]
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
