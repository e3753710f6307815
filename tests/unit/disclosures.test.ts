import { expect, test } from 'vitest'
import { disclosures } from '@tests/faults/disclosures'

const told = (said: string, path = '/') => disclosures({ path, said, secrets: ['Hidden-1'] })

test.each([
  ['a secret', '{"x":"hidden-1"}'],
  ['an address', '<p>write to some.body@mail.example.org</p>'],
  ['an address that is a link', '<a href="mailto:some.body@example.org">'],
  ['the version of Node', `node/${process.versions.node}`],
  ['a version in a header', 'generator next 16.4.6'],
  ['a trace', 'error: x at listSpots (/srv/site/a.ts:1)'],
  ['where the code lies', process.cwd()],
  ['the framework', 'x-powered-by next.js'],
])('%s in an answer is found', (_, said) => {
  expect(told(said.toLowerCase())).not.toEqual([])
})

test.each([
  'openapi 3.1.0, version 1.0.0, about 16.4.60 or 116.4.6',
  'import x from pkg@1.2.3, @media (min-width: 40em), a@b, picture@2x.png',
  'doi 10.1000/182, at noon (local time)',
])('%s tells nothing', (said) => {
  expect(told(said)).toEqual([])
})

test('of a file of the build only secrets count', () => {
  expect(told(`react ${process.versions.node} x@y.org`, '/_next/static/a.js')).toEqual([])
  expect(told('hidden-1', '/_next/static/a.js')).toEqual(['a secret of the settings'])
})
