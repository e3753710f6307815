import { rule } from '@/editorial/checks/rule'

const scheme = { scheme: 'Health spending account', country: 'US', checkedAt: '2026-10-01' }
const product = (row: object) => ({ type: 'products' as const, reimbursement: [row] })

export const reimbursementUnconditional = rule({
  name: 'reimbursement-unconditional',
  area: 'commerce',
  severity: 'warning',
  about: 'Whether somebody pays depends on conditions, and on the day; readers spend money on it.',
  on: ['products'],
  find: ({ reimbursement }) =>
    reimbursement.flatMap(({ scheme, condition, checkedAt }, index) => {
      if (condition && checkedAt) return []
      const [field, what] = condition
        ? ['checkedAt', 'on which day this was checked']
        : ['condition', 'under which condition it pays']
      const message = `“${scheme}” is named as paying: say ${what}.`
      return [{ path: `reimbursement.${index}.${field}`, quote: scheme, message }]
    }),
  examples: {
    fires: [
      product(scheme),
      product({ ...scheme, condition: '' }),
      product({ ...scheme, condition: 'With a letter', checkedAt: null }),
    ],
    silent: [
      product({ ...scheme, condition: 'With a letter of a doctor' }),
      { type: 'products' },
      { type: 'products', reimbursement: [] },
    ],
  },
})
