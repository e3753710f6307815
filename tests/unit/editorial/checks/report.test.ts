import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, it } from 'vitest'
import { checkDocument } from '@/editorial/checks/check'
import { asSarif, asText, countsOf } from '@/editorial/checks/report'
import { withoutWaived } from '@/editorial/checks/waivers'
import sarifSchema from '@tests/support/checks/sarif-2.1.0.schema.json' with { type: 'json' }
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

it('writes SARIF 2.1.0 that its schema accepts, with the reasons as suppressions', () => {
  const [warning] = findings.filter(({ severity }) => severity === 'warning')
  const waivers = warning ? [{ rule: warning.rule, quote: warning.quote, reason }] : []
  const log = JSON.parse(asSarif(withoutWaived(findings, waivers)))
  // The schema is of 2019; some of its patterns are none with the flag for Unicode.
  const ajv = addFormats.default(new Ajv({ strict: false, logger: false, unicodeRegExp: false }))
  const isValid = ajv.compile(sarifSchema)
  expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true)
  expect(isValid({ version: '2.1.0', runs: [{}] })).toBe(false)
  expect(log.runs[0].results).toEqual([
    expect.objectContaining({ ruleId: 'excessive-dose', level: 'error' }),
    expect.objectContaining({
      ruleId: 'uncited-study',
      suppressions: [expect.objectContaining({ justification: reason })],
    }),
  ])
})
