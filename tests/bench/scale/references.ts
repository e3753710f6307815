import { cslTypes, referenceKinds } from '@/vocabulary/references'
import type { TableRow } from './copy'
import type { Dice } from './dice'
import { published, type Library } from './library'
import { familyName, phrase, sentence } from './words'

/** Made-up works: every eighth is of a kind, seven in ten are journal articles, 1950 to 2026. */
export function* referenceRows({ dice, references }: Library): Generator<TableRow> {
  for (const [index, { id, slug, family, doi }] of references.entries()) {
    const title = phrase(dice, 5 + dice.below(8))
    const takeaway = sentence(dice)
    const container = phrase(dice, 3)
    yield {
      id,
      title,
      csl_type: dice.share() < 0.7 ? 'article-journal' : dice.one(cslTypes),
      issued_year: 1950 + dice.below(77),
      kind: dice.one(referenceKinds),
      takeaway,
      status: 'ok',
      container_title: container,
      volume: String(1 + dice.below(90)),
      doi,
      short_number: 100_000 + index,
      verified: false,
      search_text: [title, family, takeaway, container, slug].join('\n'),
      ...published(dice, { slug }),
    }
  }
}

export function* authorRows({ dice, references }: Library): Generator<TableRow> {
  for (const { id, family } of references) {
    yield authorRow({ dice, id, family, order: 1 })
    yield authorRow({ dice, id, family: familyName(dice), order: 2 })
  }
}

export function* referenceTopicRows({ dice, references, topics }: Library): Generator<TableRow> {
  for (const { id } of references) {
    for (const [index, topic] of dice.some(topics, 1 + dice.below(2)).entries()) {
      yield { order: index + 1, parent_id: id, path: 'topics', topics_id: topic }
    }
  }
}

function authorRow(args: { dice: Dice; id: string; family: string; order: number }): TableRow {
  const { dice, id, family, order } = args
  return { _order: order, _parent_id: id, id: dice.uuid(), family, given: 'A. B.' }
}
