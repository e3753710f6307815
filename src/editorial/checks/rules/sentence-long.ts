import { inSentences, shortened } from '@/editorial/checks/prose'
import { rule } from '@/editorial/checks/rule'

/** GOV.UK advises 25 words; we tell from 40 on, so that a good long sentence may live. */
const most = 40
const words = (count: number) => `Word ${Array.from({ length: count - 1 }, () => 'word').join(' ')}`

export const sentenceLong = rule({
  name: 'sentence-long',
  area: 'readability',
  severity: 'note',
  about: 'In a long sentence readers lose the beginning before the end.',
  on: ['articles', 'spots', 'muscles', 'products'],
  find: (document) =>
    inSentences(document, ({ text }) => {
      const count = text.split(/\s+/).length
      if (count <= most) return null
      return `“${shortened(text, 40)}” has ${count} words: make two sentences of it.`
    }),
  examples: {
    fires: [`${words(45)}.`, `Short. ${words(60)}.`, `- ${words(41)}.`],
    silent: [`${words(40)}.`, `${words(30)}. ${words(30)}.`, 'Short.'],
  },
})
