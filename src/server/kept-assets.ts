import { randomUUID } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'

/** Below DATA_DIR: the files of a build as browsers ask for them, in a folder for each build. */
const folder = 'assets'
/** How many builds are kept: who has a page of an older one open reloads it. */
const builds = 5
/** Milliseconds after which a copy that was begun is no longer being made. */
const abandoned = 3_600_000

/**
 * Keeps the hashed files of this build for the builds after it, and for those before it that still run: a page may be
 * made by one replica and its stylesheet be asked of another, or after the one that made it has ended. To be done
 * before the first page goes out.
 */
export async function keepAssets(options: { dataDir: string; build?: string }): Promise<void> {
  const { build = '.next' } = options
  const root = path.resolve(options.dataDir, folder)
  const kept = path.join(root, (await readFile(path.join(build, 'BUILD_ID'), 'utf8')).trim())
  await mkdir(root, { recursive: true })
  if (!(await isFolder(kept))) {
    const begun = path.join(root, `.${randomUUID()}`)
    await cp(path.join(build, 'static'), path.join(begun, '_next/static'), { recursive: true })
    await cp(path.join(build, 'assets'), path.join(begun, 'assets'), { recursive: true })
    try {
      await rename(begun, kept)
    } catch (error) {
      await rm(begun, { recursive: true })
      if (!(await isFolder(kept))) throw error // else another replica was faster
    }
  }
  const now = new Date()
  await utimes(kept, now, now)
  await removeOld(root)
}

/** A file of another build, by the path under which browsers know it; null when no build that is kept has it. */
export async function keptAsset(options: {
  dataDir: string
  pathname: string
}): Promise<Buffer | null> {
  const root = path.resolve(options.dataDir, folder)
  for (const { name } of await newestFirst(root)) {
    const file = path.join(root, name, options.pathname)
    if (!file.startsWith(path.join(root, name) + path.sep)) return null
    const bytes = await readFile(file).catch(() => null) // not of this build
    if (bytes) return bytes
  }
  return null
}

async function removeOld(root: string): Promise<void> {
  const all = await newestFirst(root)
  const begun = (await foldersIn(root)).filter(({ name }) => name.startsWith('.'))
  const old = begun.filter(({ at }) => Date.now() - at > abandoned)
  for (const { name } of [...all.slice(builds), ...old]) {
    await rm(path.join(root, name), { recursive: true, force: true })
  }
}

async function newestFirst(root: string): Promise<{ name: string; at: number }[]> {
  const finished = (await foldersIn(root)).filter(({ name }) => !name.startsWith('.'))
  return finished.sort((a, b) => b.at - a.at)
}

async function foldersIn(root: string): Promise<{ name: string; at: number }[]> {
  const names = await readdir(root).catch(() => []) // nothing was ever kept
  const found = names.map(async (name) => {
    const there = await stat(path.join(root, name)).catch(() => null) // removed meanwhile
    return there ? [{ name, at: there.mtimeMs }] : []
  })
  return (await Promise.all(found)).flat()
}

async function isFolder(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null) // not there
  return found?.isDirectory() ?? false
}
