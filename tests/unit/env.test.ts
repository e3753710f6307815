import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseEnv } from '@/env'

describe('the environment', () => {
  it('has a default for everything', () => {
    expect(parseEnv({})).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      SITE_URL: 'http://localhost:3000',
      ORIGINS: ['http://localhost:3000', 'http://127.0.0.1:3000'],
    })
  })

  it('accepts only the given origin once SITE_URL is set', () => {
    expect(parseEnv({ SITE_URL: 'https://example.org/' })).toMatchObject({
      SITE_URL: 'https://example.org',
      ORIGINS: ['https://example.org'],
    })
  })

  it('reads a secret from the file that NAME_FILE names', () => {
    const file = path.join(tmpdir(), `knotwork-secret-${process.pid}`)
    writeFileSync(file, 'from a file\n')
    expect(parseEnv({ SECRET_FILE: file }).SECRET).toBe('from a file')
  })

  it.each([
    [{ PORT: 'web' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ ADMIN_PASSWORD: 'short' }, 'ADMIN_PASSWORD: needs at least 12 characters'],
    [{ STARTER_CONTENT: 'maybe' }, 'STARTER_CONTENT'],
    [{ SECRET_FILE: '/nowhere/secret' }, 'SECRET_FILE names /nowhere/secret'],
  ])('says which variable is wrong: %o', (source, message) => {
    expect(() => parseEnv(source)).toThrow(message)
  })
})
