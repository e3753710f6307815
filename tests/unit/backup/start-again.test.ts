import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

test('a command whose modules wait for each other is started again', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-again-'))
  const program = path.join(folder, 'command.ts')
  const mark = path.join(folder, 'mark')
  writeFileSync(
    program,
    `import { existsSync, writeFileSync } from 'node:fs'
const { startAgainAfterDeadlock } = await import('${pathToFileURL(path.resolve('src/commands/start-again.ts')).href}')
startAgainAfterDeadlock()
if (!existsSync(${JSON.stringify(mark)})) {
  writeFileSync(${JSON.stringify(mark)}, '')
  await new Promise(() => {})
}
process.stdout.write('done')
process.exit(3)
`,
  )
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}')
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', program], {
    encoding: 'utf8',
  })
  expect({ status, stdout }).toEqual({ status: 3, stdout: 'done' })
  expect(existsSync(mark)).toBe(true)
  rmSync(folder, { recursive: true })
})
