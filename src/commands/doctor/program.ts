import os from 'node:os'
import { installedChromium } from '@/commands/chromium.mjs'
import { stateOfBuild, stateOfPackages } from '@/commands/install.mjs'
import { ok, warning, type Finding } from './finding'

/** What does not depend on any setting: the program itself and the machine. */
export async function programFindings(): Promise<Finding[]> {
  return [
    ok('Node', process.versions.node),
    packagesFinding(),
    buildFinding(),
    memoryFinding({
      total: Math.min(os.totalmem(), process.constrainedMemory() || Infinity),
      free: process.availableMemory(),
    }),
    await browserFinding(),
  ]
}

function packagesFinding(): Finding {
  const check = 'packages'
  if (stateOfPackages() === 'fresh') return ok(check, 'those of package-lock.json')
  const says = 'They were not installed from this package-lock.json by npm start.'
  return warning({ check, says, todo: 'npm start installs them anew.' })
}

function buildFinding(): Finding {
  const check = 'build'
  switch (stateOfBuild()) {
    case 'fresh':
      return ok(check, 'made from these sources')
    case 'missing':
      return warning({
        check,
        says: 'There is none yet.',
        todo: 'npm start makes it, in about a minute.',
      })
    case 'outdated':
      return warning({
        check,
        says: 'It was made from other sources.',
        todo: 'npm start makes it anew, in about a minute.',
      })
  }
}

const megabyte = 1024 * 1024

/** The build takes about 1.5 GB, a running site with a full cache about 700 MB. */
export function memoryFinding({ total, free }: { total: number; free: number }): Finding {
  const check = 'memory'
  const says = `${inMegabytes(free)} of ${inMegabytes(total)} are free.`
  if (total < 1_500 * megabyte) {
    const todo = 'A build needs 1.5 GB: build elsewhere, or give the machine more.'
    return warning({ check, says, todo })
  }
  if (free < 700 * megabyte) {
    return warning({ check, says, todo: 'End what is not needed, or set CACHE_MB lower.' })
  }
  return ok(check, says)
}

function inMegabytes(bytes: number): string {
  return `${Math.floor(bytes / megabyte).toLocaleString('en')} MB`
}

async function browserFinding(): Promise<Finding> {
  const check = 'browser for the tests'
  const file = await installedChromium().catch(() => undefined) // development packages may be left out
  if (file) return ok(check, file)
  return warning({
    check,
    says: 'There is no Chromium.',
    todo: 'Only npm test needs one, and installs it if it can; PLAYWRIGHT_CHROMIUM names another.',
  })
}
