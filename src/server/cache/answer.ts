import { setTimeout as wait } from 'node:timers/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isFresh, newEntry, type Entry, type Made } from './entry'
import { currentRequest } from '@/current-request'
import { meters, tallyOf, type Tally } from '@/meters'
import type { HttpCache } from './http-cache'
import { Making } from './making'
import { Refreshing } from './refreshing'
import { sendEntry, writeHit, type How } from './write'

type Options = {
  cache: HttpCache
  /** Whether all changes are known; while they are not, what is kept may be out of date. */
  isCurrent: () => boolean
  /** Whether the attempt to hear of changes again that is under way succeeds. */
  settled: () => Promise<boolean>
  /** Told when an answer could not be made, and the last good one goes out instead. */
  onStale?: (key: string) => void
  /** Milliseconds after a purge before anything is made that nobody has asked for: whoever waits for the news goes first. */
  refreshAfter?: number
  /** Milliseconds. */
  patience?: Partial<typeof patience>
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

const patience = {
  /** For a connection that may be back in a moment, before what is kept goes out as it is. */
  connection: 400,
  /** For a new answer where an old one can go out instead. */
  fresh: 3_000,
  /** For an answer, before all who wait are told that there is none. */
  render: 20_000,
  /** After a failure, before it is tried again where an old answer can go out. */
  failure: 1_000,
}

/** How many addresses are noted as they were asked, and how long one may be. */
const most = 20_000
const longest = 400

/** Answers from memory, or has the answer made once for all who wait for it. */
export class CachedAnswers {
  private readonly patience: typeof patience
  private readonly making: Making<Entry>
  private readonly refreshing: Refreshing
  /** Addresses as they were asked, what answers them, and where that is counted: a hit need not read its address again. */
  private readonly direct = new Map<string, { key: string; tally: Tally }>()

  constructor(private readonly options: Options) {
    this.patience = { ...patience, ...options.patience }
    this.making = new Making(this.patience.render)
    this.refreshing = new Refreshing(options.refreshAfter ?? 300, async (key, make) => {
      // Somebody was faster, or it had to go.
      if (!this.options.cache.get(key)?.isStale || !this.options.isCurrent()) return
      meters.counts.remadeAnswers += 1
      await this.madeOnce({ key, make }).catch(() => undefined) // whoever asks for it is told
    })
  }

  /** Marks as stale whatever has shown one of these, and has it made anew in the background. */
  purge(tags: Iterable<string>): void {
    this.refreshing.want(this.options.cache.purge(tags))
  }

  /** Makes nothing unasked from now on, and waits for what is being made, also when nobody waits for it any more. */
  async end(): Promise<void> {
    this.refreshing.end()
    await this.making.ended()
  }

  /** Answers at once what needs no thought; false when it does. */
  answerDirectly(request: IncomingMessage, response: ServerResponse): boolean {
    if (!this.options.isCurrent()) return false
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const known = this.direct.get(directKey(request))
    const entry = known && this.options.cache.get(known.key)
    if (!entry || !isFresh(entry) || !writeHit(request, response, entry)) return false
    known.tally.hit += 1
    return true
  }

  async answer(question: Question): Promise<void> {
    const { request, key } = question
    const entry = this.options.cache.get(key)
    const isCurrent =
      this.options.isCurrent() || (entry !== undefined && (await this.isCurrentSoon()))
    if (entry && isFresh(entry) && isCurrent) {
      this.noteDirect(request, key)
      return this.send(question, { entry, how: 'hit' })
    }
    if (isOnlyIfCached(request)) return refuseToMake(question.response)
    if (entry && !isCurrent) return this.send(question, { entry, how: 'fwd=stale' })
    const headers = question.onMiss ? await question.onMiss() : {}
    if (headers === null) return
    const made = entry ? await this.madeInTime(question, entry) : await this.madeOnce(question)
    if (made) return this.send(question, { entry: made, how: 'fwd=miss', headers })
    if (entry) return this.send(question, { entry, how: 'fwd=stale', headers })
  }

  private async send(
    { request, response }: Question,
    sent: { entry: Entry; how: How; headers?: Record<string, string> },
  ): Promise<void> {
    const { entry } = sent
    const before = entry.variants.size
    await sendEntry({ request, response, ...sent })
    if (entry.variants.size > before) this.options.cache.grow(entry)
  }

  private async isCurrentSoon(): Promise<boolean> {
    return Promise.race([this.options.settled(), wait(this.patience.connection, false)])
  }

  /** The new answer; null when it fails or is not there in time, so that the old one does. */
  private async madeInTime(question: Question, old: Entry): Promise<Entry | null> {
    const { fresh, failure } = this.patience
    if (old.failedAt !== null && Date.now() - old.failedAt < failure) return null
    const late = new AbortController()
    const made = await Promise.race([
      this.madeOnce(question).catch(() => null), // told below
      wait(fresh, null, { signal: late.signal }).catch(() => null), // not needed any more
    ])
    late.abort()
    if (made && made.made.status < 500) return made
    if (old.failedAt === null || Date.now() - old.failedAt >= failure) {
      old.failedAt = Date.now()
      this.options.onStale?.(question.key)
    }
    return null
  }

  /** However many ask, it is made once. */
  private madeOnce({ key, make }: Pick<Question, 'key' | 'make'>): Promise<Entry> {
    return this.making.once(key, () => this.make(key, make))
  }

  private async make(key: string, make: Question['make']): Promise<Entry> {
    const { cache, isCurrent } = this.options
    for (let attempt = 1; ; attempt += 1) {
      const since = cache.now()
      const made = await make()
      const isPublic = made.headers['cache-control']?.startsWith('public') ?? false
      const isKept = isPublic && kept.has(made.status) && isCurrent()
      const isOutdated = cache.isOutdated(since, made.tags)
      if (isKept && !isOutdated) return cache.put({ key, made, remake: make })
      if (!isOutdated || attempt === attempts) return newEntry({ key, made, remake: null })
    }
  }

  private noteDirect(request: IncomingMessage, key: string): void {
    const asked = directKey(request)
    if (asked.length > longest) return
    if (this.direct.size >= most) this.direct.clear()
    this.direct.set(asked, { key, tally: tallyOf(currentRequest()?.route ?? 'unknown') })
  }
}

/** Everything of a request that an answer may depend on; the encoding is chosen from the entry. */
function directKey({ url, headers }: IncomingMessage): string {
  return `${url} ${headers.accept ?? ''}`
}

/** Whether the client wants what is kept and nothing else (RFC 9111, 5.2.1.7). */
function isOnlyIfCached({ headers }: IncomingMessage): boolean {
  return /(^|[\s,])only-if-cached\s*(,|$)/i.test(headers['cache-control'] ?? '')
}

function refuseToMake(response: ServerResponse): void {
  response.writeHead(504, { 'cache-control': 'no-store', 'content-length': 0 }).end()
}
