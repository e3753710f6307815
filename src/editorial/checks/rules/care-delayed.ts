import { inSentences, shortened } from '@/editorial/checks/prose'
import { rule } from '@/editorial/checks/rule'

const delays =
  /\b(?:instead of|rather than) (?:seeing|visiting|calling|asking|going to) (?:a |your |the )?(?:doctor|physician|gp|hospital|ambulance|emergency)|\b(?:no need|you (?:do not|don['’]t) need) to (?:see|ask|call|consult) (?:a |your )?(?:doctor|physician|gp)\b|\b(?:stop|skip|reduce|come off) (?:taking )?your (?:medicines?|medication|tablets|pills|blood thinners)|\bdoctors (?:do not want you|don['’]t want you|won['’]t tell)/i
const denied =
  /\b(?:do not|don['’]t|never|should not|must not|nobody should) (?:\w+ )?(?:stop|skip|reduce|come off|do)/i

export const careDelayed = rule({
  name: 'care-delayed',
  area: 'safety',
  severity: 'error',
  about: 'Nothing here may keep a reader from a doctor or from a medicine.',
  on: ['articles', 'spots', 'muscles', 'products'],
  find: (document) =>
    inSentences(document, ({ text }) => {
      if (!delays.test(text) || denied.test(text)) return null
      return `“${shortened(text)}” may keep a reader from care: take it out, or say who should ask a doctor first.`
    }),
  examples: {
    fires: [
      'Try this instead of seeing a doctor.',
      'You do not need to see a doctor for a stiff neck.',
      'After a week you can stop taking your medication.',
    ],
    silent: [
      'See a doctor if the pain has lasted.',
      'Do not stop taking your medication without asking.',
      'A nurse can help as well as a doctor.',
    ],
  },
})
