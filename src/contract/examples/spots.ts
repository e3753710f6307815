import type { Spot } from '@/contract/spots'
import { identity, to } from './pointer'
import { generalCautions } from './safety'
import { sources } from './sources'

/** Built from the starter data. */
export const spot: Spot = {
  ...identity('spots', 'infraspinatus'),
  safety: generalCautions,
  safetyReviewed: false,
  name: 'Shoulder blade',
  problemTitle: 'Deep ache in the front of the shoulder',
  summary:
    'A tender place on the flat of the shoulder blade is said to be felt in front of the shoulder. One review of patient records partly agrees, which makes it a little better documented; certainty is still low.',
  kind: 'perfect-spot',
  series: {
    name: 'PainScience Perfect Spots',
    number: 14,
    url: 'https://www.painscience.com/articles/spot-14-infraspinatus.php',
    title: 'Massage therapy for shoulder pain',
  },
  muscles: [to('muscles/infraspinatus')],
  location: {
    text: 'On the flat of the shoulder blade below its bony ridge; the exact place matters little.',
    landmarks: ['spine of the scapula'],
    regions: [
      {
        region: to('regions/shoulder.blade'),
        side: 'same',
      },
    ],
    point: {
      view: 'back',
      x: 74,
      y: 118,
    },
  },
  referral: {
    primary: [
      {
        region: to('regions/shoulder.front'),
        side: 'same',
      },
      {
        region: to('regions/arm.upper-front'),
        side: 'same',
      },
    ],
    spillover: [
      {
        region: to('regions/shoulder.blade-edge'),
        side: 'same',
      },
      {
        region: to('regions/shoulder.blade'),
        side: 'same',
      },
    ],
    text: 'The classic surprise: felt deep in the front of the shoulder. A review of 297 patients found the front and side of the upper arm the commonest referral.',
  },
  complaints: ['front shoulder pain', 'stiff shoulder'],
  feel: 'A deep ache in the front of the shoulder or upper arm, although the tender place is behind, on the shoulder blade. The shoulder may feel stiff.',
  selfTreatment: {
    suitable: true,
    position: 'Lean back on a wall with a ball (in a sock) under the shoulder blade.',
    steps: [
      'Put a tennis ball in a long sock and hang it behind the shoulder, or take a massage cane.',
      'Lean back on a wall with the ball on the flat of the shoulder blade, below its bony ridge.',
      'Search slowly for the most tender place. Exactly where it lies matters little.',
      'Lean in and hold for 30 to 90 seconds.',
      'Step away slowly and turn the arm gently in and out.',
      'Plan 2 to 3 sessions a week.',
    ],
    tools: [to('products/tennis-ball'), to('products/massage-cane')],
    holdSeconds: {
      min: 30,
      max: 90,
    },
    sessionsPerWeek: {
      min: 2,
      max: 3,
    },
    pressure: 'Set it with how far you lean: light at first, then up to a mild ache.',
    stopIf: [
      'Sharp, shooting or electric pain appears',
      'The arm has suddenly lost strength, or you have fallen on it',
      'The pressure is on the bony ridge or the spine',
      'The shoulder is increasingly sore after sessions',
    ],
  },
  cautions: [
    'Sudden loss of strength, or a fall on the arm, needs assessment',
    'Stop on sharp, shooting or electric pain',
    'Apply steady, bearable pressure; more is not better',
  ],
  careCards: [
    {
      urgency: 'urgent',
      who: 'Contact a doctor or a medical advice line today',
      when: ['Sudden loss of strength in the arm', 'Shoulder pain after a fall on the arm'],
    },
    {
      urgency: 'non-urgent',
      who: 'See a doctor or physiotherapist',
      when: [
        'Shoulder pain has not eased after a few weeks',
        'The shoulder is getting stiffer',
        'The pain is severe',
      ],
    },
  ],
  evidence: {
    certainty: 'low',
    statement:
      'A traditional map, partly matched by a retrospective series of 297 patients in whom the front and side of the upper arm were the commonest referral. That series did not test self-massage, and choosing this spot is one series’ opinion.',
    referralMap:
      'traditional referral map, partly matched by a retrospective case series (kwon2017)',
    seriesOpinion: true,
  },
  sources: {
    location: [sources.painscienceSpot14],
    referral: [sources.painscienceSpot14, sources.medlinkMpssi12b],
    complaints: [sources.painscienceSpot14],
    cautions: [sources.ownJudgement, sources.massageGuide2025],
    selfTreatment: [sources.massageGuide2025, sources.ownJudgement],
    point: [sources.ownWork],
  },
  references: [to('references/simons1999'), to('references/kwon2017')],
  article: null,
  articles: [to('articles/trigger-points-what-is-known')],
  body: [],
}
