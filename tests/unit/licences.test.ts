import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

/** Licences that ask for nothing but a notice, or not even that. */
const permissive = new Set([
  ...['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'],
  ...['BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Python-2.0', 'WTFPL'],
])

/** What may be used although it asks for more, each with its reason. */
const exceptions: [RegExp, string, string][] = [
  [/^@fontsource-variable\//, 'OFL-1.1', 'fonts: they may be sent with a site'],
  [/^caniuse-lite$/, 'CC-BY-4.0', 'data that names its source'],
  [
    /^@img\/sharp-/,
    'LGPL-3.0-or-later',
    'libvips, a library of its own that is loaded as it is and can be replaced',
  ],
]

/** These say it in a file or in an old form that npm does not copy into the lock file. */
const saidElsewhere: Record<string, string> = {
  'node_modules/busboy': 'MIT',
  'node_modules/streamsearch': 'MIT',
  'node_modules/format': 'MIT',
}

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ license: z.string().optional(), dev: z.boolean().optional() }),
  ),
})

type Package = { at: string; name: string; licence: string }

function productionPackages(): Package[] {
  const { packages } = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
  return Object.entries(packages)
    .filter(([at, { dev }]) => at !== '' && !dev)
    .map(([at, { license }]) => ({
      at,
      name: at.replace(/^.*node_modules\//, ''),
      licence: license ?? saidElsewhere[at] ?? 'none',
    }))
}

/** An expression of SPDX: of `OR` one has to be allowed, of `AND` all. */
function isAllowed({ name, licence }: Omit<Package, 'at'>): boolean {
  const may = (one: string) =>
    permissive.has(one) ||
    exceptions.some(([pattern, excepted]) => excepted === one && pattern.test(name))
  const plain = licence.replace(/[()]/g, '')
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every(may))
}

test('everything that runs in production may be used as we use it', () => {
  const packages = productionPackages()
  expect(packages.length).toBeGreaterThan(300)
  expect(packages.filter((each) => !isAllowed(each))).toEqual([])
})

test.each([
  ['GPL-3.0-only', false],
  ['AGPL-3.0-or-later', false],
  ['LGPL-3.0-or-later', false],
  ['MIT AND GPL-3.0-only', false],
  ['none', false],
  ['SEE LICENSE IN LICENSE', false],
  ['(MPL-2.0 OR Apache-2.0)', true],
  ['BSD-3-Clause AND MIT', true],
])('%s is allowed: %s', (licence, allowed) => {
  expect(isAllowed({ name: 'some-package', licence })).toBe(allowed)
})

test('no exception has outlived what it was made for', () => {
  const packages = productionPackages()
  for (const [pattern, licence] of exceptions) {
    const used = packages.some((each) => pattern.test(each.name) && each.licence.includes(licence))
    expect(used, String(pattern)).toBe(true)
  }
  const at = new Set(packages.map((each) => each.at))
  expect(Object.keys(saidElsewhere).filter((each) => !at.has(each))).toEqual([])
})
