import type { Muscle as MuscleThing } from 'schema-dts'
import type { Muscle } from '@/contract/muscles'
import { graph } from './graph'
import { pictureOf } from './picture'

/** A muscle, with what is known of it under the names of schema.org. */
export function muscleJsonLd(muscle: Muscle) {
  const { fma, uberon, ta98, ta2, wikidata } = muscle.identifiers
  const codes = Object.entries({ FMA: fma, UBERON: uberon, TA98: ta98, TA2: ta2 })
  const page: MuscleThing = {
    '@type': 'Muscle',
    url: muscle.url,
    name: muscle.name,
    alternateName: [muscle.latinName, ...muscle.aliases],
    description: muscle.summary,
    image: pictureOf(muscle.url),
    muscleAction: muscle.action.map(({ text }) => text),
    insertion: { '@type': 'AnatomicalStructure', name: muscle.insertion.text },
    ...(muscle.innervation ? { nerve: { '@type': 'Nerve', name: muscle.innervation.text } } : {}),
    ...(muscle.bloodSupply
      ? { bloodSupply: { '@type': 'Vessel', name: muscle.bloodSupply.text } }
      : {}),
    code: codes.flatMap(([codingSystem, codeValue]) =>
      codeValue ? [{ '@type': 'MedicalCode' as const, codingSystem, codeValue }] : [],
    ),
    ...(wikidata ? { sameAs: `https://www.wikidata.org/entity/${wikidata}` } : {}),
  }
  const trail = [{ name: 'Muscles', path: '/muscles' }]
  return graph({ page, trail, name: muscle.name, url: muscle.url })
}
