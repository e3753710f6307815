import { headingsOf } from '@/editorial/checks/headings'
import { topNodes } from '@/editorial/checks/passages'
import { rule } from '@/editorial/checks/rule'

export const headingEmpty = rule({
  name: 'heading-empty',
  area: 'structure',
  severity: 'warning',
  about: 'A heading without words, or with nothing below it, leads to nothing.',
  on: ['articles', 'spots', 'muscles', 'products'],
  find: ({ body }) => {
    const nodes = topNodes(body)
    return headingsOf(body).flatMap(({ path, level, text }) => {
      if (text === '')
        return [{ path, quote: '', message: 'This heading has no words: write it or delete it.' }]
      const at = nodes.findIndex((node) => node.path === path)
      const next = nodes[at + 1]?.node
      const nextLevel = next?.type === 'heading' ? Number(next.tag.slice(1)) : null
      const isEmpty = next === undefined || (nextLevel !== null && nextLevel <= level)
      if (!isEmpty) return []
      const message = `Nothing stands below the heading “${text}”: write the section or delete the heading.`
      return [{ path, quote: text, message }]
    })
  },
  examples: {
    fires: [
      '## One\n\n## Two\n\nWords.',
      'Words.\n\n## The end',
      '## One\n\nWords.\n\n### Two\n\n## Three\n\nWords.',
    ],
    silent: ['## One\n\nWords.', '## One\n\n### Two\n\nWords.', 'Words.'],
  },
})
