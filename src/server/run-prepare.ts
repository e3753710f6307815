import { spawn, type StdioOptions } from 'node:child_process'

/** Node 20 ends a process so, without a word, whose modules wait for each other with top-level awaits. */
const deadlock = 13
const attempts = 8

/**
 * Runs src/commands/prepare.ts; resolves with its exit code. On a busy machine one start in five deadlocks while it
 * loads the modules of the rich text editor, before a line of ours has run; such a start is made again.
 */
export async function runPrepare(
  environment: NodeJS.ProcessEnv,
  { stdio = 'inherit' }: { stdio?: StdioOptions } = {},
): Promise<number | null> {
  for (let attempt = 1; ; attempt += 1) {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/commands/prepare.ts'], {
      stdio,
      env: environment,
    })
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
    if (code !== deadlock || attempt === attempts) return code
  }
}
