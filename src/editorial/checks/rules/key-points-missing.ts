import { rule } from '@/editorial/checks/rule'

const teaching = new Set(['guide', 'primer', 'spot-guide', 'explainer'])
const article = (kind: string, ...texts: string[]) => ({
  type: 'articles' as const,
  kind,
  keyPoints: texts.map((text) => ({ text })),
})

export const keyPointsMissing = rule({
  name: 'key-points-missing',
  area: 'structure',
  severity: 'note',
  about: 'Most readers take away what stands at the top.',
  on: ['articles'],
  find: ({ kind, keyPoints, title }) => {
    if (!teaching.has(kind ?? '') || keyPoints.some((text) => text.trim() !== '')) return []
    const message = 'There are no key points: add three to five sentences to take away.'
    return [{ path: 'keyPoints', quote: title, message }]
  },
  examples: {
    fires: [article('guide'), article('primer', ''), article('explainer')],
    silent: [article('guide', 'Press gently.'), article('story'), article('policy')],
  },
})
