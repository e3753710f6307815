import { spawnSync } from 'node:child_process'

/** See decision 009: so Node 20 ends a process whose modules wait for each other, before a line of ours has run. */
const deadlock = 13

/** Makes a start of this command again that ended so. To be called before the modules of the editor are loaded. */
export function startAgainAfterDeadlock(): void {
  process.on('exit', () => {
    if (process.exitCode !== deadlock) return
    const again = [...process.execArgv, ...process.argv.slice(1)]
    process.exitCode = spawnSync(process.execPath, again, { stdio: 'inherit' }).status ?? 1
  })
}
