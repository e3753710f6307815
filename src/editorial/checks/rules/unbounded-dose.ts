import { inSentences, shortened } from '@/editorial/checks/prose'
import { rule } from '@/editorial/checks/rule'
import { pressing } from '@/editorial/checks/treatment'

const unbounded =
  /\bas (?:long|hard|deeply?|often|much|many times|firmly) as (?:you|it|the pain) (?:can|like|want|takes?|wish|please|need|bear|stand)|\bfor as long as (?:it takes|you)|\b(?:until|till) (?:the (?:knot|pain|muscle|spot|trigger point|tension)|it) (?:releases?|melts?|gives? way|lets? go|is gone|goes away|disappears)|\b(?:you )?can(?:no|')t (?:do|get) (?:it )?too much|\bthe harder,? the better|\bno limit\b/i
const denied =
  /\b(?:not|never|no need|don['’]t|do not|rather than|instead of|says?|said|claims?|blog)\b/i

export const unboundedDose = rule({
  name: 'unbounded-dose',
  area: 'safety',
  severity: 'error',
  about: 'A treatment without an upper limit is done until it harms.',
  on: ['articles', 'spots', 'muscles'],
  find: (document) => [
    ...missingEnds(document),
    ...inSentences(document, ({ text }) => {
      if (!unbounded.test(text) || denied.test(text) || !isTreatment(text)) return null
      return `“${shortened(text)}” sets no limit: say for how many seconds and how often at most.`
    }),
  ],
  examples: {
    fires: [
      'Press on the spot for as long as it takes.',
      'Hold the pressure as long as you can bear.',
      'Lean into the ball until the knot releases.',
      { type: 'spots', selfTreatment: { holdSeconds: {} } },
      { type: 'spots', selfTreatment: { sessionsPerWeek: { min: 2 } } },
    ],
    silent: [
      'Press for 30 to 90 seconds, at most three times a week.',
      'Do not press as long as you can bear.',
      'Walk as often as you like.',
      { type: 'spots' },
      { type: 'spots', selfTreatment: { suitable: false, holdSeconds: {} } },
    ],
  },
})

type Document = Parameters<typeof inSentences>[0]

function missingEnds(document: Document) {
  if (document.type !== 'spots' || !document.selfTreatment.suitable) return []
  const { holdSeconds, sessionsPerWeek } = document.selfTreatment
  const ends = [
    { name: 'holdSeconds', what: 'how long to keep the pressure', ...holdSeconds },
    { name: 'sessionsPerWeek', what: 'how often a week', ...sessionsPerWeek },
  ]
  return ends
    .filter(({ max }) => max === null)
    .map(({ name, what }) => ({
      path: `selfTreatment.${name}.max`,
      quote: what,
      message: `The self-treatment has no upper limit for ${what}: give both numbers.`,
      // It says too little rather than too much.
      severity: 'warning' as const,
    }))
}

function isTreatment(text: string): boolean {
  return pressing.test(text) || /\b(?:do|repeat|treat|work) (?:it|this|the)\b/i.test(text)
}
