import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Env } from '@/env'
import { ok, problem, warning, type Finding } from './finding'

type Settings = Pick<Env, 'SECRET' | 'DATABASE_URL' | 'DATA_DIR'>

/** Whether the signing secret is one, and whether others on this machine can read secrets. */
export function secretFindings(settings: Settings, handed: string[]): Finding[] {
  return [secretFinding(settings), ...openFiles({ own: ownFiles(settings), handed })]
}

function secretFinding({ SECRET, DATABASE_URL, DATA_DIR }: Settings): Finding {
  const check = 'SECRET'
  if (DATABASE_URL && !SECRET) {
    return problem({
      check,
      says: 'It is not set, and with DATABASE_URL all processes must share one.',
      todo: 'Set SECRET to 64 random characters, such as: openssl rand -hex 32.',
    })
  }
  const kept = path.resolve(DATA_DIR, 'secret')
  if (!SECRET && !existsSync(kept)) return ok(check, 'npm start makes one in DATA_DIR')
  return strengthFinding(SECRET ?? readableText(kept))
}

function strengthFinding(secret: string | null): Finding {
  const check = 'SECRET'
  const todo =
    'Take 64 random characters (openssl rand -hex 32); docs/operations.md says what changes.'
  if (secret === null) {
    return problem({
      check,
      says: 'This user may not read it.',
      todo: 'Run as the user of the site.',
    })
  }
  const says = `It has ${secret.length} characters, of ${new Set(secret).size} kinds.`
  if (secret.length < 16 || new Set(secret).size < 5) return problem({ check, says, todo })
  if (secret.length < 32 || new Set(secret).size < 10) return warning({ check, says, todo })
  return ok(check, says)
}

function ownFiles({ DATA_DIR }: Settings): string[] {
  return ['.env', path.join(DATA_DIR, 'secret'), path.join(DATA_DIR, 'postgres.json')]
}

/** What is handed over by an orchestrator may be open within its container; what is made here is not. */
function openFiles(asked: { own: string[]; handed: string[] }): Finding[] {
  const open = {
    own: asked.own.filter(isOpen).map((file) => problem(openFile(file))),
    handed: asked.handed.filter(isOpen).map((file) => warning(openFile(file))),
  }
  const found = [...open.own, ...open.handed]
  return found.length
    ? found
    : [ok('files with secrets', 'others on this machine cannot read them')]
}

function openFile(file: string) {
  return {
    check: 'files with secrets',
    says: `Everybody on this machine can read or write ${path.resolve(file)}.`,
    todo: `Run: chmod 600 ${path.resolve(file)}`,
  }
}

/** Windows has no such bits. */
function isOpen(file: string): boolean {
  const isThere = process.platform !== 'win32' && existsSync(file)
  return isThere && (statSync(file).mode & 0o007) !== 0
}

function readableText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return null // another user's
  }
}
