import { rule } from '@/editorial/checks/rule'
import { blocksOf } from '@/editorial/checks/passages'
import { treatmentIn } from '@/editorial/checks/treatment'

const steps = ':::steps\n\n1. Press gently and stop if it hurts sharply.\n   :::'
const card = ':::care-card{urgency="urgent" who="Ask your doctor"}\n\n- A hot, swollen calf\n  :::'

export const careCardMissing = rule({
  name: 'care-card-missing',
  area: 'safety',
  severity: 'error',
  about: 'Who reads how to treat a pain has to read, on the same page, when not to.',
  on: ['articles', 'spots'],
  find: (document) => {
    if (document.type === 'spots') {
      const { suitable, steps } = document.selfTreatment
      if (!suitable || document.careCards.length > 0) return []
      return [{ path: 'careCards', quote: steps[0] ?? document.title, message: missing }]
    }
    const treatment = treatmentIn(document)
    if (!treatment || blocksOf(document.body, 'careCard').length > 0) return []
    const { isTold, ...place } = treatment
    return [{ ...place, message: missing, severity: isTold ? 'error' : 'warning' }]
  },
  examples: {
    fires: [
      steps,
      '::spot-card{spot="upper-trapezius"}',
      { type: 'spots', careCards: [] },
      `Some words first.\n\n${steps}`,
    ],
    silent: [
      `${card}\n\n${steps}`,
      `::spot-card{spot="upper-trapezius"}\n\n${card}`,
      { type: 'spots' },
      { type: 'spots', careCards: [], selfTreatment: { suitable: false } },
      ':::steps\n\n1. Walk to the end of the street.\n2. Walk back.\n   :::',
    ],
  },
})

const missing =
  'This tells readers how to treat themselves and no care card says when to get help: add one.'
