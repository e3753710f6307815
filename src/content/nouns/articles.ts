import { isOneOf, pointsAt } from '@/content/filters'
import { commonFields, noun } from '@/content/noun'
import { dateOf, idOf, idsOf, textsOf, type Row } from '@/content/store'
import { resourceTypes } from '@/vocabulary/nouns'

export const articles = noun({
  type: 'articles',
  fields: [
    ...commonFields,
    'title',
    'dek',
    'kind',
    'role',
    'pillar',
    'topics',
    'hero',
    'keyPoints',
    'epistemicStatus',
    'authors',
    'reviewedBy',
    'lastReviewedAt',
    'nextReviewAt',
    'furtherReading',
    'updateLog',
    'disclosures',
    'comments',
    'muscles',
    'spots',
    'products',
    'references',
    'stats',
  ],
  sorts: { title: 'title', publishedAt: 'publishedAt', updatedAt: 'updatedAt' },
  filters: {
    id: isOneOf('id'),
    slug: isOneOf('slug'),
    kind: isOneOf('kind'),
    topic: pointsAt('topics', { parameter: 'topic', path: 'topics' }),
    muscle: pointsAt('muscles', { parameter: 'muscle', path: 'muscles' }),
    spot: pointsAt('spots', { parameter: 'spot', path: 'spots' }),
    product: pointsAt('products', { parameter: 'product', path: 'products' }),
    reference: pointsAt('references', { parameter: 'reference', path: 'references' }),
    author: pointsAt('people', { parameter: 'author', path: 'authors' }),
  },
  linkedBy: [],
  wanted: (row) => {
    const further = furtherReadingOf(row).map(({ target }) => target)
    const furtherOf = (type: string) =>
      idsOf(further.filter(({ relationTo }) => relationTo === type).map(({ value }) => value))
    const read = Object.fromEntries(resourceTypes.map((type) => [type, furtherOf(type)]))
    return {
      ...read,
      articles: [...furtherOf('articles'), ...idsOf([row.pillar ?? []].flat())],
      topics: [...furtherOf('topics'), ...idsOf(row.topics)],
      people: [
        ...furtherOf('people'),
        ...idsOf(row.authors),
        ...idsOf([row.reviewedBy ?? []].flat()),
      ],
      muscles: [...furtherOf('muscles'), ...idsOf(row.muscles)],
      spots: [...furtherOf('spots'), ...idsOf(row.spots)],
      products: [...furtherOf('products'), ...idsOf(row.products)],
      references: [...furtherOf('references'), ...idsOf(row.references)],
      media: idsOf([row.hero ?? []].flat()),
    }
  },
  toSummary: (row, { shelf }) => ({
    title: () => row.title,
    dek: () => row.dek,
    kind: () => row.kind,
    role: () => row.role ?? null,
    pillar: () => shelf.relation('articles', idOf(row.pillar)),
    topics: () => shelf.relations('topics', idsOf(row.topics)),
    hero: () => shelf.image(idOf(row.hero)),
    keyPoints: () => textsOf(row.keyPoints),
    epistemicStatus: () => row.epistemicStatus ?? null,
    authors: () => shelf.relations('people', idsOf(row.authors)),
    reviewedBy: () => shelf.relation('people', idOf(row.reviewedBy)),
    lastReviewedAt: () => dateOf(row.lastReviewedAt),
    nextReviewAt: () => dateOf(row.nextReviewAt),
    furtherReading: () =>
      furtherReadingOf(row).flatMap(({ target, group, blurb }) => {
        const relation = shelf.relation(target.relationTo, idOf(target.value))
        return relation ? [{ target: relation, group: group ?? null, blurb: blurb ?? null }] : []
      }),
    updateLog: () =>
      (row.updateLog ?? [])
        .map(({ date, kind, text }) => ({ date: new Date(date).toISOString(), kind, text }))
        .sort((a, b) => b.date.localeCompare(a.date)),
    disclosures: () => textsOf(row.disclosures),
    comments: () => row.comments,
    muscles: () => shelf.relations('muscles', idsOf(row.muscles)),
    spots: () => shelf.relations('spots', idsOf(row.spots)),
    products: () => shelf.relations('products', idsOf(row.products)),
    references: () => shelf.relations('references', idsOf(row.references)),
    stats: () => ({
      words: row.stats?.words ?? 0,
      readingMinutes: row.stats?.readingMinutes ?? 0,
      footnotes: row.stats?.footnotes ?? 0,
      citations: row.stats?.citations ?? 0,
    }),
  }),
})

/** What leads somewhere. A row whose target was deleted for good has none left, whatever the generated type says. */
function furtherReadingOf({ furtherReading }: Pick<Row<'articles'>, 'furtherReading'>) {
  return (furtherReading ?? []).filter((row) => Boolean((row as Partial<typeof row>).target))
}
