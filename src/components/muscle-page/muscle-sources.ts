import type { Muscle } from '@/contract/muscles'
import { muscleFactLabels } from '@/vocabulary/muscles'
import type { SourcedPart } from '@/components/source-notes/collect-sources'

/** What each fact of a muscle rests on, in the order of the page. */
export function muscleSources(muscle: Muscle): SourcedPart[] {
  const { origin, insertion, action, innervation, bloodSupply, identifiers } = muscle
  return [
    { label: muscleFactLabels.origin, sources: origin.sources },
    { label: muscleFactLabels.insertion, sources: insertion.sources },
    { label: muscleFactLabels.action, sources: action.flatMap(({ sources }) => sources) },
    { label: muscleFactLabels.innervation, sources: innervation?.sources ?? [] },
    { label: muscleFactLabels.bloodSupply, sources: bloodSupply?.sources ?? [] },
    { label: muscleFactLabels.identifiers, sources: identifiers.sources },
  ]
}
