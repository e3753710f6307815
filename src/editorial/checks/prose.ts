import type { CheckedDocument } from './documents'
import { passagesOf, type Passage } from './passages'
import type { Hit } from './rule'
import type { CheckedSentence } from './sentences'

/** Where people read on: not headings, cells or labels. */
const running = new Set<Passage['kind']>([
  'paragraph',
  'item',
  'step',
  'callout',
  'definition',
  'note',
])

/** All running text of a document, with the steps that a spot keeps in fields of their own. */
export function proseOf(document: CheckedDocument): Passage[] {
  const text = passagesOf(document.body).filter(({ kind }) => running.has(kind))
  return document.type === 'spots' ? [...text, ...stepsOf(document.selfTreatment.steps)] : text
}

function stepsOf(steps: string[]): Passage[] {
  return steps.map((text, index) => ({
    path: `selfTreatment.steps.${index}.text`,
    kind: 'step',
    text,
    inlines: [],
    sentences: [{ text, cites: [] }],
  }))
}

/** A hit for each sentence of the running text that is wanted. */
export function inSentences(
  document: CheckedDocument,
  judge: (sentence: CheckedSentence, passage: Passage, index: number) => string | null,
): Hit[] {
  return proseOf(document).flatMap((passage) =>
    passage.sentences.flatMap((sentence, index) => {
      const message = judge(sentence, passage, index)
      return message === null ? [] : [{ path: passage.path, quote: sentence.text, message }]
    }),
  )
}

/** Words shortened to where they can be recognised. */
export function shortened(words: string, most = 60): string {
  return words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/, '')} …`
}
