import { isCovered } from '@/editorial/checks/covered'
import { inSentences, shortened } from '@/editorial/checks/prose'
import { rule } from '@/editorial/checks/rule'

/** Figures that come from counting somebody: shares, odds, sizes of studies. */
const figures =
  /\b\d+(?:[.,]\d+)?\s?(?:%|per ?cent\b)|\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:out of|in) (?:every )?(?:ten|five|four|three|hundred|\d+)\b(?! (?:seconds|minutes|hours|days|weeks|months|years))|\b\d[\d,]* (?:people|patients|adults|participants|women|men|volunteers|workers|trials|studies|randomi[sz]ed)\b|\b(?:twice|\w+ times) as (?:likely|many|much|often|high)\b/i

export const uncitedNumber = rule({
  name: 'uncited-number',
  area: 'claims',
  severity: 'warning',
  about: 'Every figure stands next to its source.',
  on: ['articles', 'spots', 'muscles'],
  find: (document) =>
    inSentences(document, ({ text }, passage, index) => {
      const [figure] = figures.exec(text) ?? []
      if (!figure || passage.kind === 'step' || isCovered(passage, index)) return null
      return `“${shortened(text)}” gives a figure (${figure}) without a citation: cite where it comes from.`
    }),
  examples: {
    fires: [
      'About 37% of people have worn discs.',
      'One in ten people never recover.',
      'The trial had 219 people and ran for a week.',
    ],
    silent: [
      'There are six trials. The larger one had 219 people [@sound2020].',
      'Six had 1,804 people between them. It made no difference [@sound2020].',
      'About 37% of people have worn discs [@sound2020].',
      'Hold for 30 to 90 seconds.',
      'The trial had 219 people.[^1]\n\n[^1]: It ran for a week [@sound2020].',
    ],
  },
})
