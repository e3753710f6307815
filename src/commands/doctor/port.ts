import { createServer } from 'node:net'
import type { Env } from '@/env'
import { ok, problem, type Finding } from './finding'

/** Whether the site could listen, or listens already. */
export async function portFinding({ PORT, HOST }: Pick<Env, 'PORT' | 'HOST'>): Promise<Finding> {
  const check = `port ${PORT}`
  const code = await failureToListen({ port: PORT, host: HOST })
  switch (code) {
    case null:
      return ok(check, 'free')
    case 'EADDRINUSE':
      if (await isKnotwork(PORT)) return ok(check, 'this or another Knotwork site answers there')
      return problem({
        check,
        says: 'Another program has it.',
        todo: `Stop that program, or choose another port: PORT=${PORT + 1}.`,
      })
    case 'EACCES':
      return problem({
        check,
        says: 'It needs more rights than this user has.',
        todo: 'Set PORT to 1024 or above, and put a proxy in front.',
      })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return problem({
        check,
        says: `This machine has no address ${HOST}.`,
        todo: 'Set HOST to 127.0.0.1, or to 0.0.0.0 for all addresses.',
      })
    default:
      return problem({ check, says: `It cannot be had (${code}).`, todo: 'Choose another PORT.' })
  }
}

/** The code of the error, or null. The port is free again afterwards. */
async function failureToListen(at: { port: number; host: string }): Promise<string | null> {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? 'unknown'))
    probe.listen({ ...at, exclusive: true }, () => probe.close(() => resolve(null)))
  })
}

async function isKnotwork(port: number): Promise<boolean> {
  try {
    const url = `http://127.0.0.1:${port}/healthz`
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000), redirect: 'manual' })
    return ((await answer.json()) as { status?: unknown }).status === 'alive'
  } catch {
    return false // whatever answers there, it is not ours
  }
}
