import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}
const run = promisify(execFile)
const commands = [
  ...['content:export', 'content:import', 'content:lint', 'backup', 'restore', 'admin:create'],
  ...['second-factor:off', 'secrets:reseal'],
]

describe('a command that is asked what it does not know', () => {
  it.concurrent.each(commands)('npm run %s says so in a sentence, with its help', async (name) => {
    const words = scripts[name]?.replace(/^tsx /, 'node --import tsx ').split(' ').slice(1) ?? []
    const asked = run(process.execPath, [...words, '--nope'])
    const refusal = await asked.then(
      () => null,
      (error: { code: number; stderr: string }) => error,
    )
    expect(refusal?.code).toBe(2)
    const stderr = refusal?.stderr ?? ''
    expect(stderr).toMatch(/^Unknown option '--nope'/)
    expect(stderr).toContain(`npm run ${name}`)
    expect(stderr).not.toContain('node:internal')
  })
})
