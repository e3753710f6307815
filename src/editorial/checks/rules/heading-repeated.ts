import { headingsOf } from '@/editorial/checks/headings'
import { rule } from '@/editorial/checks/rule'

export const headingRepeated = rule({
  name: 'heading-repeated',
  area: 'structure',
  severity: 'warning',
  about: 'Two headings with the same words cannot be told apart in a table of contents.',
  on: ['articles', 'spots', 'muscles', 'products'],
  find: ({ body }) =>
    headingsOf(body).flatMap(({ path, text }, index, all) => {
      const isSame = (other: { text: string }) => other.text.toLowerCase() === text.toLowerCase()
      if (text === '' || !all.slice(0, index).some(isSame)) return []
      const message = `The heading “${text}” stands here twice: give each section a name of its own.`
      return [{ path, quote: text, message }]
    }),
  examples: {
    fires: [
      '## Heat\n\nWords.\n\n## Heat\n\nMore.',
      '## Heat\n\nWords.\n\n## heat\n\nMore.',
      '## Heat\n\n### How\n\nWords.\n\n## Cold\n\n### How\n\nMore.',
    ],
    silent: ['## Heat\n\nWords.\n\n## Cold\n\nMore.', '## Heat\n\nHeat.', 'Words.'],
  },
})
