import { isCovered } from '@/editorial/checks/covered'
import { inSentences, shortened } from '@/editorial/checks/prose'
import { rule } from '@/editorial/checks/rule'

const claims =
  /\b(?:stud(?:y|ies)|trials?|research(?:ers)?|evidence|scientists|experts|science|meta-analys[ei]s|reviews?)\b(?: (?:clearly|now|have|has|had|also|often|consistently|strongly|recently))* (?:shows?|showed|shown|proves?|proved|proven|suggests?|suggested|finds?|found|demonstrates?|demonstrated|confirms?|confirmed|indicates?|reports?|reported|concludes?|concluded|agree)\b|\b(?:clinically|scientifically) (?:proven|tested|shown)\b|\baccording to (?:research|studies|science|experts|scientists)\b|\bit (?:has been|is) (?:proven|shown) that\b/i
const denied =
  /\b(?:no|nobody|nothing|neither|few|which|whether|if|any|that no|how many) (?:\w+ ){0,3}(?:stud(?:y|ies)|trials?|research|evidence|review)/i

export const uncitedStudy = rule({
  name: 'uncited-study',
  area: 'claims',
  severity: 'warning',
  about: '“Studies show” is worth as much as the study that is named.',
  on: ['articles', 'spots', 'muscles'],
  find: (document) =>
    inSentences(document, ({ text }, passage, index) => {
      if (!claims.test(text) || denied.test(text) || isCovered(passage, index)) return null
      return `“${shortened(text)}” speaks of research and cites none: cite it, or say that it is an opinion.`
    }),
  examples: {
    fires: [
      'Studies show that pressing helps.',
      'It is clinically proven to work.',
      'Research has shown that heat relaxes muscle.',
    ],
    silent: [
      'Trials show why. In one, rubbing did as well [@sound2020].',
      'Studies show that pressing helps [@sound2020].',
      'No study shows that pressing helps.',
      'We looked for studies and read them.',
    ],
  },
})
