import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export type HeapOnSignal = {
  /** For the processes that are to be asked. */
  settings: Record<string, string>
  /** Megabytes that a process has in use when its garbage is collected: what only a leak makes grow. */
  inUse: (pid: number) => Promise<number>
  stop: () => void
}

export function heapOnSignal(): HeapOnSignal {
  const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-heap-'))
  return {
    settings: {
      HEAP_FOLDER: folder,
      NODE_OPTIONS: `--import=${path.resolve('tests/support/heap-on-signal.mjs')}`,
    },
    inUse: async (pid) => {
      const file = path.join(folder, String(pid))
      rmSync(file, { force: true })
      process.kill(pid, 'SIGUSR2')
      for (const end = Date.now() + 30_000; !existsSync(file); await wait(50)) {
        if (Date.now() > end) throw new Error(`Process ${pid} does not say what it has in use.`)
      }
      return Number(readFileSync(file, 'utf8')) / 1e6
    },
    stop: () => rmSync(folder, { recursive: true, force: true }),
  }
}
