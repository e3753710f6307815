import { rule } from '@/editorial/checks/rule'
import { referenceStatusLabels } from '@/vocabulary/references'

export const standingUnsourced = rule({
  name: 'standing-unsourced',
  area: 'references',
  severity: 'warning',
  about: 'To call a paper retracted is a claim about people, and needs its notice.',
  on: ['references'],
  find: ({ status, statusSource }) => {
    if (status === 'ok' || statusSource) return []
    const message = `Its standing is “${referenceStatusLabels[status]}” and nothing says who says so: name the notice.`
    return [{ path: 'statusSource', quote: status, message }]
  },
  examples: {
    fires: [
      { type: 'references', status: 'retracted' },
      { type: 'references', status: 'corrected', statusSource: '' },
      { type: 'references', status: 'expression-of-concern', statusSource: null },
    ],
    silent: [
      { type: 'references', status: 'retracted', statusSource: 'The notice of the journal' },
      { type: 'references', status: 'ok' },
      { type: 'references' },
    ],
  },
})
