import { aboutCited, nameOf } from '@/editorial/checks/cited'
import { rule } from '@/editorial/checks/rule'

export const citedDraft = rule({
  name: 'cited-draft',
  area: 'references',
  severity: 'warning',
  about: 'Readers cannot follow a citation of what is not public.',
  on: ['articles', 'spots', 'muscles', 'products'],
  find: (document, library) =>
    aboutCited(document, library, (reference) =>
      reference.isPublic
        ? null
        : `${nameOf(reference)} is not public, so readers will not see this citation: publish it too.`,
    ),
  examples: {
    fires: [
      'Pressing helps [@draft2024].',
      ':::quote{reference="draft2024"}\nPain is real.\n:::',
      { type: 'spots', references: ['references:draft2024'] },
    ],
    silent: [
      'Pressing helps [@sound2020].',
      ':::quote{reference="sound2020"}\nPain is real.\n:::',
      { type: 'spots' },
    ],
  },
})
