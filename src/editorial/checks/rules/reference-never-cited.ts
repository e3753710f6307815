import { citedPlaces } from '@/editorial/checks/cited'
import { linksOf } from '@/editorial/checks/links'
import { corpusRule } from '@/editorial/checks/rule'

const reference = (row: object = {}) => ({
  type: 'references' as const,
  id: 'references:sound2020',
  slug: 'sound2020',
  ...row,
})
const article = (body: string, row: object = {}) => ({
  type: 'articles' as const,
  id: 'one',
  slug: 'one',
  body,
  ...row,
})

export const referenceNeverCited = corpusRule({
  name: 'reference-never-cited',
  area: 'references',
  severity: 'note',
  about: 'A work that is listed and never cited makes the bibliography look better than the site.',
  find: (documents) => {
    const used = new Set(
      documents.flatMap((document) => [
        ...citedPlaces(document).map(({ reference }) => reference),
        ...linksOf(document).flatMap(({ to }) =>
          to.kind === 'document' && to.type === 'references' ? [to.id] : [],
        ),
      ]),
    )
    return documents.flatMap((document) => {
      if (document.type !== 'references' || !document.isPublic || used.has(document.id)) return []
      const message = `Nothing cites “${document.title}”: cite it where it counts, or unpublish it.`
      return [{ document, path: 'title', quote: document.slug, message }]
    })
  },
  examples: {
    fires: [
      [reference()],
      [reference(), article('Pressing helps [@unseen2019].')],
      [reference(), { type: 'spots', id: 'spot', slug: 'spot', references: [] }],
    ],
    silent: [
      [reference(), article('Pressing helps [@sound2020].')],
      [
        reference(),
        { type: 'spots', id: 'spot', slug: 'spot', references: ['references:sound2020'] },
      ],
      [reference({ _status: 'draft' })],
    ],
  },
})
