import { aboutCited, nameOf } from '@/editorial/checks/cited'
import { rule } from '@/editorial/checks/rule'

export const citedRetracted = rule({
  name: 'cited-retracted',
  area: 'references',
  severity: 'error',
  about: 'Nothing rests on a paper that was withdrawn; who tells of it says that it was.',
  on: ['articles', 'spots', 'muscles', 'products'],
  find: (document, library) =>
    aboutCited(document, library, (reference, { stance, quote }) => {
      if (reference.status !== 'retracted') return null
      if (stance !== 'supports' && /\b(?:retract|withdr[ae]w)/i.test(quote)) return null
      return `${nameOf(reference)} was retracted: take the citation out, or say in the sentence that it was retracted.`
    }),
  examples: {
    fires: [
      'Pressing helps [@retracted2001].',
      'Some disagree [contradicts: @retracted2001].',
      { type: 'spots', references: ['references:retracted2001'] },
    ],
    silent: [
      'Pressing helps [@sound2020].',
      'One paper was retracted later [mentions: @retracted2001].',
      { type: 'spots', references: ['references:sound2020'] },
    ],
  },
})
