import { isOneOf } from '@/content/filters'
import { commonFields, noun } from '@/content/noun'
import { idOf, idsOf } from '@/content/store'

export const topics = noun({
  type: 'topics',
  fields: [...commonFields, 'title', 'kind', 'summary', 'parent', 'pillar', 'spots'],
  sorts: { title: 'title', publishedAt: 'publishedAt', updatedAt: 'updatedAt' },
  filters: { id: isOneOf('id'), slug: isOneOf('slug') },
  linkedBy: ['topics.parent', 'articles.topics'],
  wanted: (row) => ({
    topics: idsOf([row.parent ?? []].flat()),
    articles: idsOf([row.pillar ?? []].flat()),
    spots: idsOf(row.spots),
  }),
  toSummary: (row, { shelf }) => ({
    title: () => row.title,
    kind: () => row.kind,
    summary: () => row.summary ?? null,
    parent: () => shelf.relation('topics', idOf(row.parent)),
    children: () => shelf.pointingAt(row.id, 'topics.parent'),
    pillar: () => shelf.relation('articles', idOf(row.pillar)),
    spots: () => shelf.relations('spots', idsOf(row.spots)),
    articles: () => shelf.pointingAt(row.id, 'articles.topics'),
  }),
})
