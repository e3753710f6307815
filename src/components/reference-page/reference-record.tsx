import type { Reference } from '@/contract/references'
import { FactList } from '@/components/fact-list/fact-list'
import { recordFacts } from './record-facts'

/** The bibliographic record, field by field as CSL has it. */
export function ReferenceRecord({ reference }: { reference: Reference }) {
  return <FactList facts={recordFacts(reference)} />
}
