import { passagesOf } from '@/editorial/checks/passages'
import { shortened } from '@/editorial/checks/prose'
import { rule } from '@/editorial/checks/rule'

/** On a phone this fills more than a screen; our own measure. */
const most = 150
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

export const paragraphLong = rule({
  name: 'paragraph-long',
  area: 'structure',
  severity: 'warning',
  about: `A paragraph of more than ${most} words fills a phone and is skipped.`,
  on: ['articles', 'spots', 'muscles', 'products'],
  find: ({ body }) =>
    passagesOf(body).flatMap(({ path, kind, text }) => {
      const count = kind === 'paragraph' ? text.split(/\s+/).length : 0
      if (count <= most) return []
      const message = `The paragraph “${shortened(text, 40)}” has ${count} words: part it where the thought turns.`
      return [{ path, quote: shortened(text), message }]
    }),
  examples: {
    fires: [`${words(160)}.`, `Short.\n\n${words(200)}.`, `## One\n\n${words(151)}.`],
    silent: [`${words(150)}.`, `${words(100)}.\n\n${words(100)}.`, 'Short.'],
  },
})
