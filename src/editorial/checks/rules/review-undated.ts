import { rule } from '@/editorial/checks/rule'

const article = (row: object) => ({ type: 'articles' as const, ...row })

export const reviewUndated = rule({
  name: 'review-undated',
  area: 'trust',
  severity: 'warning',
  about: '“Reviewed by” without a day does not say which text was read.',
  on: ['articles'],
  find: ({ reviewedBy, lastReviewedAt }) => {
    if (Boolean(reviewedBy) === Boolean(lastReviewedAt)) return []
    const [path, message] = reviewedBy
      ? ['lastReviewedAt', 'A reviewer is named without a day: say when this text was read.']
      : [
          'reviewedBy',
          'A day of review is named without a reviewer: name who read it, or clear the day.',
        ]
    return [{ path, quote: reviewedBy ?? lastReviewedAt ?? '', message }]
  },
  examples: {
    fires: [
      article({ reviewedBy: 'people:somebody' }),
      article({ lastReviewedAt: '2026-01-01' }),
      article({ reviewedBy: 'people:somebody', lastReviewedAt: null }),
    ],
    silent: [
      article({ reviewedBy: 'people:somebody', lastReviewedAt: '2026-01-01' }),
      article({}),
      article({ reviewedBy: null, lastReviewedAt: null }),
    ],
  },
})
