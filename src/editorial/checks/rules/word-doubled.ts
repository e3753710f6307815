import { inSentences } from '@/editorial/checks/prose'
import { rule } from '@/editorial/checks/rule'

/** "had had" and "that that" are English; the rest is a slip. */
const doubled = /(?<![\p{L}\p{N}’'-])(?!had\b|that\b)(\p{L}{2,})\s+\1(?![\p{L}\p{N}’'-])/iu

export const wordDoubled = rule({
  name: 'word-doubled',
  area: 'readability',
  severity: 'warning',
  about: 'A word written twice is a slip that no reader forgives.',
  on: ['articles', 'spots', 'muscles', 'products'],
  find: (document) =>
    inSentences(document, ({ text }) => {
      const [words] = doubled.exec(text) ?? []
      return words ? `“${words}” stands here twice: delete one.` : null
    }),
  examples: {
    fires: ['Press on the the spot.', 'It is is sore.', 'Hold and And let go.'],
    silent: ['He had had enough.', 'We know that that helps.', 'Press on the spot, the sore one.'],
  },
})
