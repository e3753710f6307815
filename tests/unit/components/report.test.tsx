import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Report } from '@/components/text-page/report'

const pageWith = (contact: { href: string; label: string } | null) =>
  renderToStaticMarkup(<Report contact={contact} dek="Dek." />)

test('the page on reports names the contact that is set, and makes none up', () => {
  const named = pageWith({ href: 'mailto:security@example.org', label: 'security@example.org' })
  expect(named).toContain('<a href="mailto:security@example.org">security@example.org</a>')
  expect(pageWith(null)).toContain('has not named an address')
  expect(pageWith(null)).not.toMatch(/mailto:|tel:|@/)
})
