import type { RootContent } from 'mdast'
import type { Muscle } from '@/contract/muscles'
import type { Fact } from '@/contract/source'
import { identifierLabels, muscleFactLabels, type IdentifierSystem } from '@/vocabulary/muscles'
import { facts, linkList } from './facts'
import { paragraph, section } from './nodes'
import { sourceSection } from './origins'
import { writeMarkdown } from './write'

/** A muscle as Markdown: where it is, the facts, each with its source, what has to do with it. */
export function muscleMarkdown({ muscle, body }: { muscle: Muscle; body: string }): string {
  const { origin, insertion, action, innervation, bloodSupply } = muscle
  return writeMarkdown({
    title: muscle.name,
    before: [
      paragraph(muscle.summary),
      ...facts([
        { label: 'Latin name', value: muscle.latinName },
        { label: 'Also called', value: muscle.aliases.join(', ') },
        { label: 'Region', to: muscle.region ? [muscle.region] : [] },
        { label: muscle.isGroup ? 'A group of' : 'Parts', value: muscle.parts.join(', ') },
      ]),
      ...section(
        'Anatomy',
        facts([
          { label: muscleFactLabels.origin, value: stated(origin) },
          { label: muscleFactLabels.insertion, value: stated(insertion) },
          ...action.map((fact) => ({ label: muscleFactLabels.action, value: stated(fact) })),
          { label: muscleFactLabels.innervation, value: stated(innervation) },
          { label: muscleFactLabels.bloodSupply, value: stated(bloodSupply) },
        ]),
      ),
    ],
    body,
    after: [
      ...section('Spots in it', linkList(muscle.spots)),
      ...section('Tools that suit it', linkList(muscle.products)),
      ...section('Articles', linkList(muscle.articles)),
      ...section('Identifiers', identifiers(muscle)),
      ...sources(muscle),
    ],
    url: muscle.url,
    updatedAt: muscle.updatedAt,
  })
}

function stated(fact: Fact | null): string | null {
  if (!fact) return null
  return fact.sources.length > 0 ? fact.text : `${fact.text} (no source recorded)`
}

// The labels are a record over the systems; Object.keys forgets that.
const systems = Object.keys(identifierLabels) as IdentifierSystem[]

function identifiers({ identifiers: ids }: Muscle): RootContent[] {
  return facts(systems.map((system) => ({ label: identifierLabels[system], value: ids[system] })))
}

function sources(muscle: Muscle): RootContent[] {
  const { origin, insertion, action, innervation, bloodSupply, identifiers: ids } = muscle
  const of = (...stated: (Fact | null)[]) => {
    const all = stated.flatMap((fact) => fact?.sources ?? [])
    return [...new Map(all.map((source) => [JSON.stringify(source), source])).values()]
  }
  return sourceSection([
    { label: muscleFactLabels.origin, sources: of(origin) },
    { label: muscleFactLabels.insertion, sources: of(insertion) },
    { label: muscleFactLabels.action, sources: of(...action) },
    { label: muscleFactLabels.innervation, sources: of(innervation) },
    { label: muscleFactLabels.bloodSupply, sources: of(bloodSupply) },
    { label: muscleFactLabels.identifiers, sources: ids.sources },
  ])
}
