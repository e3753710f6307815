import { aboutCited, nameOf } from '@/editorial/checks/cited'
import { rule } from '@/editorial/checks/rule'

export const citedUnverified = rule({
  name: 'cited-unverified',
  area: 'references',
  severity: 'warning',
  about: 'A reference that nobody has looked up may not exist.',
  on: ['articles', 'spots', 'muscles', 'products'],
  find: (document, library) =>
    aboutCited(document, library, (reference) => {
      // Somebody looked, could not see all of it, and said so: readers are told.
      if (reference.verified || reference.verificationNote) return null
      return `Nobody has seen the record of ${nameOf(reference)}: look it up and tick that it was seen.`
    }),
  examples: {
    fires: [
      'Pressing helps [@unseen2019].',
      'It helps.[^1]\n\n[^1]: So it is said [@unseen2019].',
      { type: 'spots', references: ['references:unseen2019'] },
    ],
    silent: [
      'Pressing helps [@sound2020].',
      'Pressing helps [@partly2012].',
      { type: 'spots', references: ['references:sound2020'] },
    ],
  },
})
