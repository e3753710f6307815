import { rule } from '@/editorial/checks/rule'

export const dekMissing = rule({
  name: 'dek-missing',
  area: 'structure',
  severity: 'error',
  about: 'The dek is what lists, feeds and search engines show.',
  on: ['articles'],
  find: ({ dek }) =>
    dek.trim() === ''
      ? [
          {
            path: 'dek',
            quote: '',
            message: 'The dek is missing: write one sentence that says what a reader gets.',
          },
        ]
      : [],
  examples: {
    fires: [
      { type: 'articles', dek: '' },
      { type: 'articles', dek: '  ' },
      { type: 'articles', dek: null },
    ],
    silent: [
      { type: 'articles', dek: 'What pressing a sore muscle may do for you.' },
      { type: 'articles' },
      'Words.',
    ],
  },
})
