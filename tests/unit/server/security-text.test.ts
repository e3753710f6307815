import { expect, test } from 'vitest'
import { parseEnv } from '@/env'
import { securityText } from '@/server/security-text'

const now = Date.parse('2026-11-26T10:00:00Z')
const at = (settings: Record<string, string>, time = now) => securityText(parseEnv(settings), time)

test('security.txt has the contact that is set, and ends 180 days after the day it is read', () => {
  const settings = { SECURITY_CONTACT: 'security@example.org', SITE_URL: 'https://example.org' }
  expect(at(settings)).toBe(
    [
      'Contact: mailto:security@example.org',
      'Expires: 2027-05-25T00:00:00Z',
      'Preferred-Languages: en',
      'Canonical: https://example.org/.well-known/security.txt',
      '',
    ].join('\n'),
  )
  expect(at(settings, now + 86_400_000)).toContain('Expires: 2027-05-26T00:00:00Z')
})

test('an address of the web is named by https only', () => {
  expect(at({ SECURITY_CONTACT: 'https://example.org/report' })).not.toContain('Canonical')
  expect(() => at({ SECURITY_CONTACT: 'http://example.org/report' })).toThrow('SECURITY_CONTACT')
  expect(() => at({ SECURITY_CONTACT: 'mailto:a@b.example\nExpires: x' })).toThrow()
})

test('without a contact it leads to the page that says how to report', () => {
  expect(at({ SITE_URL: 'https://example.org' })).toContain('Contact: https://example.org/report\n')
  expect(at({})).toContain('Contact: http://localhost:3000/report\n')
})
