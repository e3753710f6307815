import type { RootContent } from 'mdast'
import type { Spot } from '@/contract/spots'
import { rangeText } from '@/site/range-text'
import { facts } from './facts'
import { list, paragraph, section } from './nodes'

/** What a person can do alone, when to stop before what to do; or, where nothing is, what to do instead. */
export function selfTreatmentSection(treatment: Spot['selfTreatment']): RootContent[] {
  if (!treatment.suitable) {
    const instead = treatment.instead ?? 'Ask a doctor or a physiotherapist what would help.'
    return section('Not one to treat yourself', [paragraph(instead)])
  }
  const { stopIf, position, steps, holdSeconds, sessionsPerWeek, pressure, tools } = treatment
  return section('What you can do yourself', [
    paragraph('Traditional practice, not a proven dose.'),
    ...section('Stop at once if', list(stopIf), 3),
    ...section(
      'Steps',
      [...(position ? [paragraph(position)] : []), ...list(steps, { ordered: true })],
      3,
    ),
    ...facts([
      { label: 'Hold', value: holdSeconds && `${rangeText(holdSeconds)} seconds` },
      {
        label: 'Repeat',
        value:
          sessionsPerWeek &&
          `${rangeText(sessionsPerWeek)} times a week, no more than ${sessionsPerWeek.max}`,
      },
      { label: 'How hard', value: pressure },
      { label: 'Tools that suit', to: tools },
    ]),
  ])
}
