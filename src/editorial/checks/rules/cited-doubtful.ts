import { aboutCited, nameOf } from '@/editorial/checks/cited'
import { rule } from '@/editorial/checks/rule'

const told = {
  ok: null,
  corrected: null,
  retracted: null,
  superseded: 'has been superseded: cite the newer edition, or say why the old one counts.',
  'expression-of-concern':
    'carries an expression of concern: say so in the text, or cite something else.',
} as const

export const citedDoubtful = rule({
  name: 'cited-doubtful',
  area: 'references',
  severity: 'warning',
  about: 'Doubts about a source belong beside what rests on it.',
  on: ['articles', 'spots', 'muscles', 'products'],
  find: (document, library) =>
    aboutCited(document, library, (reference, { quote }) => {
      const doubt = told[reference.status]
      if (doubt === null || /\b(?:concern|supersed|older edition)/i.test(quote)) return null
      return `${nameOf(reference)} ${doubt}`
    }),
  examples: {
    fires: [
      'Pressing helps [@concern2015].',
      'The guideline says so [@superseded2008].',
      { type: 'spots', references: ['references:superseded2008'] },
    ],
    silent: [
      'Pressing helps [@sound2020].',
      'The journal has voiced concern about it [mentions: @concern2015].',
      'An older edition said so [mentions: @superseded2008].',
    ],
  },
})
