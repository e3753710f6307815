import type { StarterFiles } from '@/starter/files'
import { starterId } from '@/starter/ids'
import { sourceRows } from './sources'

const parts = {
  holdSeconds: ['holdSeconds'],
  sessionsPerWeek: ['sessionsPerWeek'],
  pressure: ['pressure'],
  steps: ['steps'],
  generalCautions: ['generalCautions'],
}

/** The texts that all pages share. */
export function globalRecords(files: StarterFiles) {
  const { protocolDefaults } = files.spots
  return {
    site: {
      name: 'Knotwork',
      tagline: 'Muscle pain, trigger points and self-massage, with the doubt left in.',
      description:
        'Find the spot from the pain, see what tradition and research say about it, and how sure anyone is.',
      licence: {
        name: 'CC BY 4.0',
        url: 'https://creativecommons.org/licenses/by/4.0/',
      },
      attribution: [
        {
          text: 'Anatomical identifiers: Uberon multi-species anatomy ontology, CC BY 3.0. Text, outline and body map: Knotwork, CC BY 4.0.',
        },
      ],
    },
    'medical-disclaimer': {
      short:
        'Knotwork informs; it does not examine or diagnose you. If your pain is severe, new or spreading, or something here worries you, see a doctor.',
      paragraphs: [
        'Nothing here replaces someone who can look at you. Pain in a muscle can come from somewhere else, and a few of the causes are urgent; the pages name the signs that we know of, not all there are.',
        'The self-treatments are traditional practice with little research behind them. They are not prescriptions, and none of them has been reviewed by a clinician unless the page names one.',
      ].map((text) => ({ text })),
    },
    'editorial-policy': {
      paragraphs: [
        'We say how sure anyone can be. Each article states it at the top, and each spot carries a certainty in words. Most maps of trigger points rest on expert description, and our pages say that instead of hiding it.',
        'Every figure from research stands next to the study it comes from. Of each study we say in our own words what it found and how much that matters, and whether we saw the record itself.',
        'What makers claim about their products stands apart from what is known, always as their claim. A commercial relation is stated first on the page, and never changes the order of anything.',
        'Safety advice that no clinician has reviewed is marked so until a named one has. We invent no people, studies, quotes or ratings.',
        'When we were wrong we say so in the update log of the page.',
      ].map((text) => ({ text })),
    },
    'self-treatment-defaults': {
      technique: protocolDefaults.technique,
      holdSeconds: protocolDefaults.holdSeconds,
      sessionsPerWeek: protocolDefaults.sessionsPerWeek,
      pressure: protocolDefaults.pressure,
      steps: protocolDefaults.steps.map((text) => ({ text })),
      generalCautions: protocolDefaults.generalCautions.map((text) => ({ text })),
      evidence: protocolDefaults.evidence,
      references: protocolDefaults.references.map((key) => starterId('references', key)),
      contradictions: protocolDefaults.contradictions.map(({ topic, a, b, note }) => ({
        topic,
        positions: [a, b].filter((position) => position !== undefined),
        note,
      })),
      sources: sourceRows({
        map: protocolDefaults.sources,
        parts,
        files,
        where: 'protocolDefaults',
      }),
    },
  }
}
