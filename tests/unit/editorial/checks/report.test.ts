import { expect, it } from 'vitest'
import { checkDocument } from '@/editorial/checks/check'
import { asText, countsOf } from '@/editorial/checks/report'
import { withoutWaived } from '@/editorial/checks/waivers'
import { exampleDocument, library } from '@tests/support/checks/stage'

const text = 'Hold the pressure for five minutes.\n\nStudies show that it helps.'
const findings = checkDocument(exampleDocument(text), library)
const reason = 'The next page cites them.'

it('tells people document by document, the gravest first', () => {
  expect(asText(withoutWaived(findings, []), 1)).toBe(
    [
      'articles/an-example',
      '  error    body.0         “five minutes” is longer than the 180 seconds that this site allows for pressure: shorten it. (excessive-dose)',
      '  warning  body.1         “Studies show that it helps.” speaks of research and cites none: cite it, or say that it is an opinion. (uncited-study)',
      '',
      '1 document checked: 1 error, 1 warning, 0 notes.',
    ].join('\n'),
  )
})

it('keeps apart what somebody gave a reason for, and never an error', () => {
  const waivers = findings.map(({ rule, quote }) => ({ rule, quote, reason }))
  const judged = withoutWaived(findings, waivers)
  expect(countsOf(judged)).toEqual({ error: 1, warning: 0, note: 0, waived: 1 })
  expect(asText(judged, 1)).toContain('1 finding waived with a reason.')
})
