// For `node --import`: on SIGUSR2 the process collects its garbage and writes what is left, in bytes, to HEAP_FOLDER/<pid>.
import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

process.on('SIGUSR2', () => {
  collect()
  // What finalizers let go of goes with the second.
  setTimeout(() => {
    collect()
    const { heapUsed, external } = process.memoryUsage()
    const file = path.join(process.env.HEAP_FOLDER ?? '.', String(process.pid))
    writeFileSync(`${file}.new`, String(heapUsed + external))
    renameSync(`${file}.new`, file)
  }, 100)
})
