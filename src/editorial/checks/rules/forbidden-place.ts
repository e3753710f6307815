import { proseOf, shortened } from '@/editorial/checks/prose'
import { rule } from '@/editorial/checks/rule'
import { pressing } from '@/editorial/checks/treatment'

const places =
  /\b(?:on|onto|into|over|along|against) (?:the |your )?(?:spine|vertebrae|front of (?:the|your) neck|throat|windpipe|carotid|eyes?|eyeballs?|swollen (?:joint|calf)|broken skin|open wound|kidneys?)\b/i
const denied =
  /\b(?:not|never|no|avoid|keep (?:off|away|clear)|stay (?:off|away|clear)|beside|next to|without|nothing|nowhere|nor|off)\b/i

export const forbiddenPlace = rule({
  name: 'forbidden-place',
  area: 'safety',
  severity: 'error',
  about:
    'There are places on which nobody presses: spine, throat, eyes, a swollen joint, broken skin.',
  on: ['articles', 'spots', 'muscles'],
  find: (document) =>
    proseOf(document).flatMap(({ path, sentences }) =>
      sentences
        .filter(({ text }) => pressing.test(text) && places.test(text) && !denied.test(text))
        .map(({ text }) => ({
          path,
          quote: text,
          message: `“${shortened(text)}” presses where nobody should: name another place.`,
        })),
    ),
  examples: {
    fires: [
      'Press on the spine for a minute.',
      'Then massage along the front of the neck.',
      'Lean onto the ball and let it press into the throat.',
    ],
    silent: [
      'Never press on the spine.',
      'Press beside the spine, not on it.',
      'The front of the neck holds large vessels.',
    ],
  },
})
