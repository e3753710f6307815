import { articleKinds } from '@/vocabulary/articles'
import { bodyOf, citation, heading, paragraph as textParagraph } from '@tests/support/lexical-body'
import type { TableRow } from './copy'
import { published, type Library } from './library'
import { paragraph, phrase, sentence } from './words'

/** Texts of about six hundred words; each cites ten works. */
export function* articleRows({ dice, articles }: Library): Generator<TableRow> {
  for (const { id, slug, references } of articles) {
    const title = phrase(dice, 4 + dice.below(5))
    const dek = sentence(dice)
    const texts = references.map(() => paragraph(dice))
    const body = bodyOf(
      heading(phrase(dice, 3)),
      ...references.map((reference, index) =>
        textParagraph(texts[index] ?? '', citation({ id: dice.uuid(), reference })),
      ),
    )
    yield {
      id,
      title,
      dek,
      kind: dice.one(articleKinds),
      body: JSON.stringify(body),
      epistemic_status: 'mixed',
      stats_words: 600,
      stats_reading_minutes: 3,
      stats_citations: references.length,
      search_text: [title, dek, ...texts].join('\n'),
      ...published(dice, { slug }),
    }
  }
}

export function* articlePointerRows(library: Library): Generator<TableRow> {
  const { dice } = library
  for (const { id, references } of library.articles) {
    const pointers: [path: string, column: string, targets: string[]][] = [
      ['topics', 'topics_id', dice.some(library.topics, 2)],
      ['authors', 'people_id', dice.some(library.people, 1)],
      ['muscles', 'muscles_id', dice.some(library.muscles, 1)],
      ['spots', 'spots_id', dice.some(library.spots, 2).map((spot) => spot.id)],
      ['references', 'references_id', references],
    ]
    for (const [path, column, targets] of pointers) {
      for (const [index, target] of targets.entries()) {
        yield pointer({ id, path, column, target, order: index + 1 })
      }
    }
  }
}

type Pointer = { id: string; path: string; column: string; target: string; order: number }
const columns = ['topics_id', 'people_id', 'muscles_id', 'spots_id', 'references_id']

function pointer({ id, path, column, target, order }: Pointer): TableRow {
  const ids = Object.fromEntries(columns.map((name) => [name, name === column ? target : null]))
  return { order, parent_id: id, path, ...ids }
}

/** What the site itself would have noted of who names whom. */
export function* articleUseRows({ articles }: Library): Generator<TableRow> {
  for (const { id, references } of articles) {
    for (const target of references) {
      yield { owner_type: 'articles', owner_id: id, target_id: target, state: 'published' }
    }
  }
}
