import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { enhanced, noEnhancement, readEnhancement } from '@/server/enhancement'

const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-built-'))
afterAll(() => rmSync(folder, { recursive: true }))
for (const name of ['theme.A1.js', 'enhance.B2.js', 'speculation-rules.C3.json']) {
  writeFileSync(path.join(folder, name), '')
}

test('a page gets the scripts behind the declaration of its encoding', () => {
  const html = enhanced(
    '<html><head><meta charSet="utf-8"/><title>a</title>',
    readEnhancement(folder),
  )
  expect(html).toBe(
    '<html><head><meta charSet="utf-8"/><script src="/assets/theme.A1.js"></script><script type="module" src="/assets/enhance.B2.js"></script><title>a</title>',
  )
  expect(enhanced('<head><title>', readEnhancement(folder))).toMatch(/^<head><script src/)
  expect(enhanced('<head><title>', noEnhancement)).toBe('<head><title>')
})

test('the rules for fetching ahead go into a header', () => {
  expect(readEnhancement(folder).headers).toEqual({
    'speculation-rules': '"/assets/speculation-rules.C3.json"',
  })
})

test('a build that is not complete is named', () => {
  expect(() => readEnhancement(path.join(folder, 'none'))).toThrow(/has no theme .*npm start/)
})
