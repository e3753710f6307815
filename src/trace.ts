import { AsyncLocalStorage } from 'node:async_hooks'

/** What the making of one response has shown: the tags of documents and lists, and what was not there. */
export type Trace = {
  tags: Set<string>
  absent: Absent | null
  /** When it will not be true any more, in milliseconds since 1970, whatever is published or not; null: never. */
  until: number | null
}
/** Why the answer is not what was asked for: never there, withdrawn, or the question makes no sense. */
type Absent = 'missing' | 'gone' | 'refused'

// Next bundles its own copy of this module; the store has to be the outer server's.
const key = Symbol.for('knotwork.trace')
const anchor = globalThis as typeof globalThis & { [key]?: AsyncLocalStorage<Trace> }
const store = (anchor[key] ??= new AsyncLocalStorage<Trace>())

export function newTrace(): Trace {
  return { tags: new Set(), absent: null, until: null }
}

/** Runs `work` so that whatever content reads meanwhile is noted in `trace`. */
export function runTraced<T>(trace: Trace, work: () => T): T {
  return store.run(trace, work)
}

/** Runs `work` so that nothing of what it reads is noted. */
export function runUntraced<T>(work: () => T): T {
  return store.exit(work)
}

const known = new WeakMap<Trace, Map<string, Promise<unknown>>>()

/** Does `work` once in the making of one response, however many parts of it ask. */
export function oncePerResponse<T>(name: string, work: () => Promise<T>): Promise<T> {
  const trace = store.getStore()
  if (!trace) return work()
  const answers = known.get(trace) ?? new Map<string, Promise<unknown>>()
  known.set(trace, answers)
  const answer = answers.get(name) ?? work()
  answers.set(name, answer)
  return answer as Promise<T> // The name tells what it is.
}

/** Notes a document (`spots:scalenes`) or a list (`spots`) that the response depends on. */
export function touch(...tags: string[]): void {
  const trace = store.getStore()
  for (const tag of tags) trace?.tags.add(tag)
}

/** Notes that the thing asked for is not there, or not askable; the server answers 404, 410 or 400. */
export function noteAbsent(absent: Absent): void {
  const trace = store.getStore()
  if (trace) trace.absent = absent
}

/** Whether a moment has come. Where it has not, the response ends with it: then it would say something else. */
export function hasCome(moment: Date): boolean {
  const at = moment.getTime()
  if (at <= Date.now()) return true
  const trace = store.getStore()
  if (trace) trace.until = Math.min(trace.until ?? at, at)
  return false
}
