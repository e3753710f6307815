import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { givenFiles } from '@/commands/given-files'

it('an import of an empty folder, or of nothing that is there, is refused in a sentence', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-given-'))
  await expect(givenFiles([folder])).rejects.toThrow(`There is nothing to import in ${folder}.`)
  await expect(givenFiles([path.join(folder, 'x.md')])).rejects.toThrow('There is no ')
  writeFileSync(path.join(folder, 'a.md'), '# A')
  expect((await givenFiles([folder])).files.map(({ name }) => name)).toEqual(['a.md'])
})
