import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A migration of a release, as SQL. */
export type Step = { name: string; up: string }

/**
 * Another release of the site, in a folder of its own: what is built here, with other names for all hashed files, as
 * a build of other sources would give them, and with further migrations.
 */
export function makeRelease({ mark, steps }: { mark: string; steps: Step[] }): string {
  const release = mkdtempSync(path.join(tmpdir(), `knotwork-release-${mark}-`))
  mkdirSync(path.join(release, '.next'))
  for (const each of ['src', 'collections', 'payload.config.ts', 'next.config.mjs']) {
    copy(each, release)
  }
  for (const each of ['package.json', 'tsconfig.json']) copy(each, release)
  for (const each of readdirSync('.next')) {
    if (!['cache', 'trace', 'types'].includes(each)) copy(`.next/${each}`, `${release}/.next`)
  }
  symlinkSync(path.resolve('node_modules'), path.join(release, 'node_modules'))
  renameAssets(path.join(release, '.next'), mark)
  addMigrations(path.join(release, 'src/migrations'), steps)
  return release
}

function copy(from: string, into: string): void {
  cpSync(from, path.join(into, path.basename(from)), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !file.endsWith('.map'),
  })
}

/** Gives every hashed file another name, and every file that names it that name. */
function renameAssets(build: string, mark: string): void {
  const names = new Map<string, string>()
  for (const file of [...filesBelow(`${build}/static`), ...filesBelow(`${build}/assets`)]) {
    const { dir, base } = path.parse(file)
    // These are named after the build, which has a folder for them.
    if (base.startsWith('_')) continue
    const changed = base.replace(/\.\w+$/, (extension) => mark + extension)
    names.set(base, changed)
    renameSync(file, path.join(dir, changed))
  }
  const known = new RegExp(
    [...names.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'),
    'g',
  )
  for (const file of filesBelow(build).filter((name) => /\.(js|json|css|html|rsc)$/.test(name))) {
    const text = readFileSync(file, 'utf8')
    const changed = text.replace(known, (name) => names.get(name) ?? name)
    if (changed !== text) writeFileSync(file, changed)
  }
  writeFileSync(path.join(build, 'BUILD_ID'), `build-${mark}`)
}

function addMigrations(folder: string, steps: Step[]): void {
  const index = path.join(folder, 'index.ts')
  let text = readFileSync(index, 'utf8')
  for (const { name, up } of steps) {
    const code = `import { sql, type MigrateUpArgs } from '@payloadcms/db-postgres'
export async function up({ db }: MigrateUpArgs): Promise<void> { await db.execute(sql\`${up}\`) }
export async function down(): Promise<void> {}
`
    writeFileSync(path.join(folder, `${name}.ts`), code)
    const entry = `  { ...step_${name}, name: '${name}' },\n];`
    text = `import * as step_${name} from './${name}';\n${text.trimEnd().replace(/\];?$/, entry)}\n`
  }
  writeFileSync(index, text)
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}
