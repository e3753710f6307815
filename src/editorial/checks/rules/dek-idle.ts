import { rule } from '@/editorial/checks/rule'

/** Fewer words cannot say what a reader gets; our own measure. */
const fewest = 5

export const dekIdle = rule({
  name: 'dek-idle',
  area: 'structure',
  severity: 'warning',
  about:
    'A dek that repeats the title, or hardly says anything, wastes the line that is read most.',
  on: ['articles'],
  find: ({ dek, title }) => {
    const words = dek.trim()
    if (words === '') return []
    const isShort = words.split(/\s+/).length < fewest
    if (!isShort && plain(words) !== plain(title)) return []
    const message = 'The dek adds nothing to the title: say in one sentence what a reader gets.'
    return [{ path: 'dek', quote: words, message }]
  },
  examples: {
    fires: [
      { type: 'articles', dek: 'About heat.' },
      {
        type: 'articles',
        title: 'Heat for sore muscles of the back',
        dek: 'Heat for sore muscles of the back.',
      },
      { type: 'articles', dek: 'Read this now' },
    ],
    silent: [
      { type: 'articles', dek: 'What pressing a sore muscle may do for you.' },
      { type: 'articles', dek: '' },
      { type: 'articles' },
    ],
  },
})

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
