import type { ArticleSummary } from '@/contract/articles'
import { longText } from './texts'

export const exampleUpdates: ArticleSummary['updateLog'] = [
  { date: '2026-03-09T00:00:00.000Z', kind: 'correction', text: longText },
  { date: '2026-01-02T00:00:00.000Z', kind: 'update', text: 'A study added.' },
]
