import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fixedFile } from '@/server/fixed-files'
import { keepAssets } from '@/server/kept-assets'

const dataDir = mkdtempSync(path.join(tmpdir(), 'knotwork-assets-'))
afterAll(() => rmSync(dataDir, { recursive: true }))

test('icons come from memory, for ever where the page names their content', async () => {
  const icon = await fixedFile({ pathname: '/icon.svg', hasQuery: false, dataDir })
  expect(icon?.headers).toMatchObject({
    'content-type': 'image/svg+xml',
    'cache-control': 'public, max-age=86400',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  })
  const named = await fixedFile({ pathname: '/favicon.ico', hasQuery: true, dataDir })
  expect(named?.headers['cache-control']).toMatch(/immutable/)
})

test.each([
  '/_next/static/../../package.json',
  '/_next/static/nothing.js',
  '/assets/../../package.json',
  '/assets/',
  '/package.json',
])('%s is none', async (pathname) => {
  expect(await fixedFile({ pathname, hasQuery: false, dataDir })).toBeNull()
})

/** A folder as a build leaves it, with one stylesheet and one script. */
function buildOf(name: string): string {
  const build = path.join(dataDir, `build-${name}`)
  for (const folder of ['static', 'assets'])
    mkdirSync(path.join(build, folder), { recursive: true })
  writeFileSync(path.join(build, 'BUILD_ID'), name)
  writeFileSync(path.join(build, 'static', `style.${name}.css`), `/* ${name} */`)
  writeFileSync(path.join(build, 'assets', `enhance.${name}.js`), `// ${name}`)
  return build
}

test('what another build serves under hashed names is served too, for the last five builds', async () => {
  const builds = ['one', 'two', 'three', 'four', 'five', 'six']
  const asked = async (pathname: string) => {
    const file = await fixedFile({ pathname, hasQuery: false, dataDir })
    return file && [String(file.body), file.headers['content-type']]
  }
  for (const [index, name] of builds.entries()) {
    await keepAssets({ dataDir, build: buildOf(name) })
    // Replicas of one build start at once.
    if (index > 0) continue
    const build = buildOf('zero')
    await Promise.all([1, 2, 3].map(() => keepAssets({ dataDir, build })))
    await keepAssets({ dataDir, build: buildOf('one') })
  }
  expect(await asked('/_next/static/style.two.css')).toEqual([
    '/* two */',
    'text/css; charset=utf-8',
  ])
  expect(await asked('/assets/enhance.six.js')).toEqual([
    '// six',
    'text/javascript; charset=utf-8',
  ])
  for (const old of ['zero', 'one']) expect(await asked(`/assets/enhance.${old}.js`)).toBeNull()
  expect(await asked('/assets/../BUILD_ID.txt')).toBeNull()
})
