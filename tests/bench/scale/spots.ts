import { certainties, spotKinds } from '@/vocabulary/spots'
import { bodyOf, citation, paragraph as textParagraph } from '@tests/support/lexical-body'
import type { TableRow } from './copy'
import { published, type Library } from './library'
import { paragraph, phrase, sentence } from './words'

/** Spots with a text that cites one work, a place, and two zones where they are felt. */
export function* spotRows(library: Library): Generator<TableRow> {
  const { dice } = library
  for (const [index, { id, slug }] of library.spots.entries()) {
    const name = phrase(dice, 3)
    const text = paragraph(dice)
    const reference = citedBy(library, index)
    yield {
      id,
      name,
      problem_title: phrase(dice, 5),
      kind: dice.one(spotKinds),
      summary: sentence(dice),
      series_name: dice.share() < 0.3 ? 'Series of the scale bench' : null,
      series_number: 1 + dice.below(200),
      location_text: sentence(dice),
      location_point_view: 'back',
      location_point_x: dice.below(100),
      location_point_y: dice.below(200),
      self_treatment_suitable: false,
      evidence_certainty: dice.one(certainties),
      evidence_statement: sentence(dice),
      body: JSON.stringify(bodyOf(textParagraph(text, citation({ id: dice.uuid(), reference })))),
      search_text: [name, text].join('\n'),
      ...published(dice, { slug }),
    }
  }
}

export function* spotMuscleRows({ dice, spots, muscles }: Library): Generator<TableRow> {
  for (const { id } of spots) {
    yield { order: 1, parent_id: id, path: 'muscles', muscles_id: dice.one(muscles) }
  }
}

/** One row a spot and table: where it is, or where it is felt. */
export function* zoneRows({ dice, spots, regions }: Library): Generator<TableRow> {
  for (const { id } of spots) {
    yield { _order: 1, _parent_id: id, id: dice.uuid(), region_id: dice.one(regions), side: 'same' }
  }
}

export function* landmarkRows({ dice, spots }: Library): Generator<TableRow> {
  for (const { id } of spots) {
    yield { order: 1, parent_id: id, path: 'location.landmarks', text: phrase(dice, 2) }
  }
}

export function* cautionRows({ dice, spots }: Library): Generator<TableRow> {
  for (const { id } of spots) {
    yield { _order: 1, _parent_id: id, id: dice.uuid(), text: sentence(dice) }
  }
}

export function* careCardRows({ dice, spots }: Library): Generator<TableRow> {
  for (const { id } of spots) {
    yield { _order: 1, _parent_id: id, id: dice.uuid(), urgency: 'urgent', who: 'a doctor' }
  }
}

export function* spotUseRows(library: Library): Generator<TableRow> {
  for (const [index, { id }] of library.spots.entries()) {
    const target = citedBy(library, index)
    yield { owner_type: 'spots', owner_id: id, target_id: target, state: 'published' }
  }
}

function citedBy({ references }: Library, index: number): string {
  const work = references[(index * 7) % references.length]
  if (!work) throw new Error('A library without references was planned.')
  return work.id
}
