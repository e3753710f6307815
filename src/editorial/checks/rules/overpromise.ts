import { inSentences, shortened } from '@/editorial/checks/prose'
import { rule } from '@/editorial/checks/rule'

const promises =
  /\b(?:miracle|guaranteed?|instant(?:ly)? (?:relief|relieves?|cures?|heals?)|permanent(?:ly)? (?:relief|cures?|heals?|fix(?:es)?)|(?:flush(?:es)?|release[sd]?|removes?) (?:the )?toxins|detox(?:es|ify|ifies)?|100 ?% (?:safe|effective)|completely safe|without any risk|risk-free|cures? (?:your|the|all|any|every|chronic|back|neck|headaches?|migraines?|pain))\b/i
const denied =
  /\b(?:no|not|never|nobody|nothing|cannot|can['’]t|don['’]t|doesn['’]t|isn['’]t|distrust|myth|claims?|maker|promises?|says|whether|anyone who|without a guarantee)\b/i

export const overpromise = rule({
  name: 'overpromise',
  area: 'claims',
  severity: 'warning',
  about: 'Nobody can promise a cure, and readers in pain believe who does.',
  on: ['articles', 'spots', 'muscles', 'products'],
  find: (document) =>
    inSentences(document, ({ text }) => {
      const [words] = promises.exec(text) ?? []
      if (!words || denied.test(text)) return null
      return `“${shortened(text)}” promises too much (${words}): say how much it may help, and for whom.`
    }),
  examples: {
    fires: [
      'This cures back pain within a week.',
      'Relief is guaranteed.',
      'Massage flushes toxins from the muscle.',
    ],
    silent: [
      'Nothing cures back pain within a week.',
      'Heat may ease the pain a little for a few days.',
      'The maker says that it cures the pain; we have not seen that.',
    ],
  },
})
