import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'

/** Time in which what pages name is asked for together. */
const together = 500
const aMinute = 60_000
const aDay = 24 * 60 * aMinute
/** More names than a page has; whoever makes names up costs no more than this once in the time above. */
const atOnce = 200
const named = 10

/** What sends pictures tells it which it had, and which it had not. */
export type MissingPictures = { note: (name: string) => void; isBack: (name: string) => void }

/**
 * Says of pictures that the database knows and the disk has not that they are missing: once in a day, and again when
 * they came back and went. Names that somebody made up are not worth a line.
 */
export function missingPictures(options: {
  log: Pick<Logger, 'error'>
  known: (names: string[]) => Promise<string[]>
}): MissingPictures {
  const settled = new LRUCache<string, true>({ max: 10_000, ttl: aMinute })
  const asked = new Set<string>()
  const look = async () => {
    const names = [...asked]
    asked.clear()
    try {
      const missing = await options.known(names)
      for (const name of names) settled.set(name, true)
      for (const name of missing) settled.set(name, true, { ttl: aDay })
      if (missing.length > 0)
        options.log.error({ missing: missing.slice(0, named) }, wordsFor(missing))
    } catch {
      // The database is away, which is said elsewhere; who asks for the picture next has it looked up.
    }
  }
  return {
    note: (name) => {
      if (settled.has(name) || asked.size >= atOnce) return
      if (asked.size === 0) setTimeout(() => void look(), together).unref()
      asked.add(name)
    },
    isBack: (name) => settled.delete(name),
  }
}

function wordsFor({ length }: string[]): string {
  const [what, which] = length === 1 ? ['A picture', 'it'] : [`${length} pictures`, 'them']
  return `${what} that readers ask for cannot be found in MEDIA_DIR: bring ${which} back from a backup, or upload ${which} again.`
}
