import { isOneOf } from '@/content/filters'
import { commonFields, noun } from '@/content/noun'
import { idOf, idsOf } from '@/content/store'

export const people = noun({
  type: 'people',
  fields: [...commonFields, 'name', 'isOrganisation', 'credentials', 'bio', 'photo', 'conflicts'],
  sorts: { name: 'name', publishedAt: 'publishedAt', updatedAt: 'updatedAt' },
  filters: { id: isOneOf('id'), slug: isOneOf('slug') },
  linkedBy: ['articles.authors'],
  wanted: (row) => ({ media: idsOf([row.photo ?? []].flat()) }),
  toSummary: (row, { shelf }) => ({
    name: () => row.name,
    isOrganisation: () => row.isOrganisation ?? false,
    credentials: () => row.credentials ?? null,
    bio: () => row.bio ?? null,
    photo: () => shelf.image(idOf(row.photo)),
    conflicts: () => row.conflicts ?? null,
    articles: () => shelf.pointingAt(row.id, 'articles.authors'),
  }),
})
