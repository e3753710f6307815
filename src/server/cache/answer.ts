import { setImmediate as yieldToReaders, setTimeout as wait } from 'node:timers/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { newEntry, type Entry, type Made } from './entry'
import type { HttpCache } from './http-cache'
import { sendEntry, writeHit, type How } from './write'

type Options = {
  cache: HttpCache
  /** Whether all changes are known; while they are not, what is kept may be out of date. */
  isCurrent: () => boolean
  /** Whether the attempt to hear of changes again that is under way succeeds. */
  settled: () => Promise<boolean>
}

type Question = {
  request: IncomingMessage
  response: ServerResponse
  key: string
  make: () => Promise<Made>
  /** For what counts misses: headers to add to the answer, or null when it answered itself. */
  onMiss?: () => Promise<Record<string, string> | null>
}

const kept = new Set([200, 308, 404, 410])
/** How often a response is begun anew because something that it shows changed meanwhile. */
const attempts = 4
/** Milliseconds to wait for a connection that may be back in a moment, before what is kept goes out as it is. */
const patience = 400

/** Milliseconds after a purge before anything is made that nobody has asked for. */
const quiet = 300

/** How many addresses are noted as they were asked, and how long one may be. */
const most = 20_000
const longest = 400

/** Answers from memory, or has the answer made once for all who wait for it. */
export class CachedAnswers {
  private readonly making = new Map<string, Promise<Entry>>()
  /** Addresses as they were asked, and the entry that answers them: a hit need not read its address again. */
  private readonly direct = new Map<string, Entry>()

  constructor(private readonly options: Options) {}

  /** What was purged and is wanted again, in the order of the purges. */
  private readonly wanted = new Map<string, Question['make']>()
  private isRefreshing = false

  /**
   * Marks as stale whatever has shown one of these, and makes it anew in the background, one after the other: most
   * often a part changed that is not shown, and then the old answer is good again as it is.
   */
  purge(tags: Iterable<string>): void {
    for (const entry of this.options.cache.purge(tags)) {
      if (entry.remake) this.wanted.set(entry.key, entry.remake)
    }
    if (!this.isRefreshing) void this.refresh()
  }

  private async refresh(): Promise<void> {
    this.isRefreshing = true
    // Whoever waits for the news goes first.
    await wait(quiet)
    for (const [key, make] of this.wanted) {
      this.wanted.delete(key)
      const entry = this.options.cache.get(key)
      // Somebody was faster, or it had to go.
      if (!entry?.isStale || !this.options.isCurrent()) continue
      await this.madeOnce({ key, make }).catch(() => undefined) // whoever asks for it is told
      await yieldToReaders()
    }
    this.isRefreshing = false
  }

  /** Answers at once what needs no thought; false when it does. */
  answerDirectly(request: IncomingMessage, response: ServerResponse): boolean {
    if (!this.options.isCurrent()) return false
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const entry = this.direct.get(directKey(request))
    return entry !== undefined && !entry.isStale && writeHit(request, response, entry)
  }

  async answer(question: Question): Promise<void> {
    const { request, response, key } = question
    const entry = this.options.cache.get(key)
    const isCurrent =
      this.options.isCurrent() || (entry !== undefined && (await this.isCurrentSoon()))
    if (entry && !entry.isStale && isCurrent) {
      this.noteDirect(request, entry)
      return sendEntry({ request, response, entry, how: 'hit' })
    }
    if (entry && !isCurrent) return sendEntry({ request, response, entry, how: 'fwd=stale' })
    const headers = question.onMiss ? await question.onMiss() : {}
    if (headers === null) return
    const made = await this.madeOnce(question)
    const isFailed = made.finished.status >= 500 && entry !== undefined
    const how: How = isFailed ? 'fwd=stale' : 'fwd=miss'
    await sendEntry({ request, response, entry: isFailed ? entry : made, how, headers })
  }

  private async isCurrentSoon(): Promise<boolean> {
    return Promise.race([this.options.settled(), wait(patience, false)])
  }

  /** However many ask, it is made once. */
  private madeOnce({ key, make }: Pick<Question, 'key' | 'make'>): Promise<Entry> {
    const known = this.making.get(key)
    if (known) return known
    const made = this.make(key, make).finally(() => this.making.delete(key))
    this.making.set(key, made)
    return made
  }

  private async make(key: string, make: Question['make']): Promise<Entry> {
    const { cache, isCurrent } = this.options
    for (let attempt = 1; ; attempt += 1) {
      const since = cache.now()
      const { tags, ...finished } = await make()
      const isPublic = finished.headers['cache-control']?.startsWith('public') ?? false
      const isKept = isPublic && kept.has(finished.status) && isCurrent()
      const isOutdated = cache.isOutdated(since, tags)
      if (isKept && !isOutdated) return cache.put({ key, finished, tags, remake: make })
      if (!isOutdated || attempt === attempts) {
        return newEntry({ key, finished, tags, remake: null, lastModified: new Date() })
      }
    }
  }

  private noteDirect(request: IncomingMessage, entry: Entry): void {
    const asked = directKey(request)
    if (asked.length > longest) return
    if (this.direct.size >= most) this.direct.clear()
    this.direct.set(asked, entry)
  }
}

/** Everything of a request that an answer may depend on; the encoding is chosen from the entry. */
function directKey({ url, headers }: IncomingMessage): string {
  return `${url} ${headers.accept ?? ''}`
}
