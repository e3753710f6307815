import { spawnSync } from 'node:child_process'

/** See decision 009: so Node 20 ends a process whose modules wait for each other, before a line of ours has run. */
const deadlock = 13

/**
 * Makes a start of this command again that ended so. To be called before the modules of the editor are loaded; what it
 * returns is to be called when they are: from then on something could be done twice.
 */
export function startAgainAfterDeadlock(): () => void {
  const again = () => {
    if (process.exitCode !== deadlock) return
    const args = [...process.execArgv, ...process.argv.slice(1)]
    process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1
  }
  process.on('exit', again)
  return () => process.off('exit', again)
}
