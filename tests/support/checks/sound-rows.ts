import type { DocumentType } from '@/editorial/checks/documents'

const texts = (...all: string[]) => all.map((text) => ({ text }))

/** For each type a stored row that no rule has anything against. */
export const soundRows: Record<DocumentType, object> = {
  articles: {
    title: 'Pressing a sore muscle',
    dek: 'What pressing a sore muscle may do for you, and when to leave it.',
    kind: 'guide',
    keyPoints: texts('Press gently.'),
    authors: ['people:somebody'],
    disclosures: [],
  },
  spots: {
    name: 'The top of the shoulder',
    muscles: ['muscles:trapezius'],
    cautions: texts('Bruising easily'),
    careCards: [{ urgency: 'urgent', who: 'Your doctor', when: texts('Fever with neck pain') }],
    selfTreatment: {
      suitable: true,
      steps: texts('Press slowly on the sore spot.', 'Let go slowly.'),
      holdSeconds: { min: 30, max: 90 },
      sessionsPerWeek: { min: 2, max: 3 },
      stopIf: texts('The pain turns sharp'),
    },
  },
  muscles: { name: 'Trapezius', summary: 'A broad muscle of the neck and the back.' },
  references: {
    title: 'Pressure on sore muscles',
    takeaway: 'A small trial: pressure eased soreness for some minutes.',
    verified: true,
    status: 'ok',
    doi: '10.1000/182',
  },
  products: { name: 'A ball', commercialRelation: 'none', offers: [], cautions: texts('Bruises') },
  media: { alt: 'A tennis ball between a shoulder blade and a wall', decorative: false },
  regions: { label: 'Lower back' },
  people: { name: 'Somebody' },
  topics: { label: 'Heat' },
}
