import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      optional: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
      resolved: z.string().optional(),
    }),
  ),
})
const { packages } = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))

test('the lock file has Next for every platform that Next names', () => {
  const wanted = Object.entries(packages['node_modules/next']?.optionalDependencies ?? {}).filter(
    ([name]) => name.startsWith('@next/swc-'),
  )
  expect(wanted.length).toBeGreaterThan(4)
  for (const [name, version] of wanted) {
    expect(packages[`node_modules/${name}`], name).toMatchObject({ version, optional: true })
  }
})

test('the lock file names no registry', () => {
  const resolved = Object.values(packages).flatMap((entry) => entry.resolved ?? [])
  expect(resolved.filter((url) => !url.startsWith('https://registry.npmjs.org/'))).toEqual([])
})
