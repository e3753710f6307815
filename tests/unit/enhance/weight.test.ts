import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-assets-'))
afterAll(() => rmSync(folder, { recursive: true }))
execFileSync(process.execPath, ['src/commands/bundle.mjs', folder])
const files = readdirSync(folder).sort()
const read = (name: string) => readFileSync(path.join(folder, name))

test('a build makes three files, each named by its content', () => {
  expect(files.map((name) => name.replace(/\.\w{8}\./, '.'))).toEqual([
    'enhance.js',
    'speculation-rules.json',
    'theme.js',
  ])
  expect(files.every((name) => /^[a-z-]+\.\w{8}\.(js|json)$/.test(name))).toBe(true)
})

test('all scripts of a page together stay far below 10 kB, and what blocks it below half of one', () => {
  const scripts = files.filter((name) => name.endsWith('.js')).map(read)
  const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size, 0)
  expect(sum(scripts.map((script) => gzipSync(script).length))).toBeLessThan(5_000)
  expect(sum(scripts.map((script) => brotliCompressSync(script).length))).toBeLessThan(5_000)
  const theme = files.find((name) => name.startsWith('theme')) ?? ''
  expect(gzipSync(read(theme)).length).toBeLessThan(500)
})

test('nothing in them makes code or markup of text', () => {
  for (const name of files) {
    expect(read(name).toString()).not.toMatch(/innerHTML|eval\(|new Function|document\.write/)
  }
})

test('what is fetched ahead are pages for readers only', () => {
  const name = files.find((each) => each.endsWith('.json')) ?? ''
  const rules = JSON.parse(read(name).toString())
  expect(Object.keys(rules)).toEqual(['prefetch', 'prerender'])
  expect(JSON.stringify(rules.prefetch)).toContain('"not":{"href_matches":["/admin*","/api/*"')
  const [{ eagerness, where }] = rules.prerender
  expect(eagerness).toBe('moderate')
  expect(where.href_matches).not.toContain('/*')
  expect(where.href_matches).not.toContain('/search*')
})
