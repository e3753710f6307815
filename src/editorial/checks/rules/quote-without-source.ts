import { wordsOf } from '@/editorial/body/text-of'
import { blocksOf } from '@/editorial/checks/passages'
import { shortened } from '@/editorial/checks/prose'
import { rule } from '@/editorial/checks/rule'
import { citesIn } from '@/editorial/checks/sentences'

export const quoteWithoutSource = rule({
  name: 'quote-without-source',
  area: 'claims',
  severity: 'warning',
  about: 'Words that somebody else said are shown with where they stand.',
  on: ['articles', 'spots', 'muscles'],
  find: ({ body }) =>
    blocksOf(body, 'quote').flatMap(({ path, fields }) => {
      const words = wordsOf(fields.text)
      const cites = fields.text.some(({ children }) => citesIn(children).length > 0)
      if (fields.reference || cites || words === '') return []
      const message = `The quotation “${shortened(words)}” has no source: choose the reference that it is taken from.`
      return [{ path, quote: words, message }]
    }),
  examples: {
    fires: [
      ':::quote\nPain is real.\n:::',
      ':::quote{speaker="A therapist"}\nPain is real.\n:::',
      'Words.\n\n:::quote{locator="p. 4"}\nRest is not a cure.\n:::',
    ],
    silent: [
      ':::quote{reference="sound2020" locator="p. 4"}\nPain is real.\n:::',
      ':::quote\nPain is real [@sound2020].\n:::',
      ':::pull-quote\nPain is real.\n:::',
    ],
  },
})
