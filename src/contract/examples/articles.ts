import type { Article } from '@/contract/articles'
import { ending, opening } from './blocks'
import { identity, to } from './pointer'

/** Built from a starter article, which is shortened; its numbers are those of the short text. */
export const article: Article = {
  ...identity('articles', 'trigger-points-what-is-known'),
  title: 'Trigger points: what is known, and what is disputed',
  dek: 'Sore places in muscle are real. What they are, and whether a finger can reliably find them, is a dispute nobody has settled.',
  kind: 'explainer',
  role: 'pillar',
  pillar: null,
  topics: [
    to('topics/trigger-points'),
    to('topics/trigger-point-debate'),
    to('topics/diagnosis-and-prevalence'),
  ],
  hero: null,
  keyPoints: [
    'Even the harshest critics accept the pain; what they reject is the theory of what causes it.',
    'Examiners agree fairly on what is tender, and poorly on the taut band said to lie under it.',
  ],
  epistemicStatus: 'contested',
  authors: [to('people/knotwork-editors')],
  reviewedBy: null,
  lastReviewedAt: null,
  nextReviewAt: null,
  furtherReading: [
    {
      target: to('articles/self-massage-how-and-its-limits'),
      group: 'Try it',
      blurb: 'How to press, for how long, and who should leave it alone.',
    },
    {
      target: to('references/quintner2015'),
      group: 'The dispute',
      blurb: 'The case that the theory has been refuted.',
    },
  ],
  updateLog: [],
  disclosures: [],
  comments: 'off',
  muscles: [to('muscles/infraspinatus')],
  spots: [to('spots/upper-trapezius'), to('spots/infraspinatus')],
  products: [],
  references: [to('references/travell1983'), to('references/kwon2017'), to('references/lucas2009')],
  stats: { words: 189, readingMinutes: 1, footnotes: 1, citations: 3 },
  outline: [
    { level: 2, anchor: 'the-claim-put-fairly', text: 'The claim, put fairly' },
    { level: 2, anchor: 'the-finger-that-finds-it', text: 'The finger that finds it' },
  ],
  body: [...opening, ...ending],
}
