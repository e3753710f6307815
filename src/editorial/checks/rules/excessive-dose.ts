import { holdsIn } from '@/editorial/checks/doses'
import { inSentences } from '@/editorial/checks/prose'
import { rule } from '@/editorial/checks/rule'
import { dosageLimits } from '@/vocabulary/spots'

const denied = /\b(?:not|never|no need|don['’]t|less than|at most|no longer than|no more than)\b/i

export const excessiveDose = rule({
  name: 'excessive-dose',
  area: 'safety',
  severity: 'error',
  about: `No self-treatment on this site goes beyond ${dosageLimits.holdSeconds} seconds or ${dosageLimits.sessionsPerWeek} sessions a week.`,
  on: ['articles', 'spots', 'muscles'],
  find: (document) => [
    ...beyond(document),
    ...inSentences(document, ({ text }) => {
      if (denied.test(text)) return null
      const dose = holdsIn(text).find(({ max }) => max > dosageLimits.holdSeconds)
      if (!dose) return null
      return `“${dose.words}” is longer than the ${dosageLimits.holdSeconds} seconds that this site allows for pressure: shorten it.`
    }),
  ],
  examples: {
    fires: [
      'Hold the pressure for five minutes.',
      'Press the spot for 4 to 6 minutes.',
      { type: 'spots', selfTreatment: { holdSeconds: { min: 60, max: 300 } } },
      { type: 'spots', selfTreatment: { sessionsPerWeek: { min: 7, max: 35 } } },
    ],
    silent: [
      'Hold the pressure for 30 to 90 seconds.',
      'Do not press for five minutes.',
      'Keep the heat pad on for 20 minutes.',
      { type: 'spots' },
    ],
  },
})

function beyond(document: Parameters<typeof inSentences>[0]) {
  if (document.type !== 'spots' || !document.selfTreatment.suitable) return []
  return (['holdSeconds', 'sessionsPerWeek'] as const).flatMap((name) => {
    const { max } = document.selfTreatment[name]
    if (max === null || max <= dosageLimits[name]) return []
    return [
      {
        path: `selfTreatment.${name}.max`,
        quote: String(max),
        message: `${max} is beyond the limit of ${dosageLimits[name]}: lower it.`,
      },
    ]
  })
}
