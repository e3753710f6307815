import { rule } from '@/editorial/checks/rule'

const article = (nextReviewAt: string | null) => ({ type: 'articles' as const, nextReviewAt })

export const reviewOverdue = rule({
  name: 'review-overdue',
  area: 'trust',
  severity: 'warning',
  about: 'A day that we named for a look has to be kept.',
  on: ['articles'],
  find: ({ nextReviewAt }, { today }) => {
    const day = nextReviewAt?.slice(0, 10)
    if (!day || day >= today.slice(0, 10)) return []
    const message = `The review was due on ${day}: read it again and set the next day.`
    return [{ path: 'nextReviewAt', quote: day, message }]
  },
  examples: {
    fires: [article('2020-01-01'), article('2026-10-31'), article('2025-12-01T00:00:00Z')],
    silent: [article('2027-01-01'), article(null), { type: 'articles' }],
  },
})
