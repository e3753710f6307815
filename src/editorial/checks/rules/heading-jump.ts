import { headingsOf } from '@/editorial/checks/headings'
import { rule } from '@/editorial/checks/rule'

export const headingJump = rule({
  name: 'heading-jump',
  area: 'structure',
  severity: 'warning',
  about:
    'Headings are the table of contents for those who listen; a level left out looks like a loss.',
  on: ['articles', 'spots', 'muscles', 'products'],
  find: ({ body }) =>
    headingsOf(body).flatMap(({ path, level, text }, index, all) => {
      const before = all[index - 1]?.level ?? 1
      if (level <= before + 1) return []
      const message = `“${text}” is a heading of level ${level} after one of level ${before}: make it level ${before + 1}.`
      return [{ path, quote: text, message }]
    }),
  examples: {
    fires: ['## One\n\n#### Two', '### One', '## One\n\n### Two\n\n## Three\n\n#### Four'],
    silent: [
      '## One\n\n### Two\n\n#### Three',
      '## One\n\n### Two\n\n## Three',
      'No heading at all.',
    ],
  },
})
