import { linksOf } from '@/editorial/checks/links'
import { corpusRule } from '@/editorial/checks/rule'

const muscle = (slug: string, row: object = {}) => ({
  type: 'muscles' as const,
  id: `muscles:${slug}`,
  slug,
  name: slug,
  ...row,
})
const article = (body: string) => ({ type: 'articles' as const, id: 'one', slug: 'one', body })
const spot = (...muscles: string[]) => ({
  type: 'spots' as const,
  id: 'spot',
  slug: 'spot',
  muscles,
})

export const orphanMuscle = corpusRule({
  name: 'orphan-muscle',
  area: 'corpus',
  severity: 'note',
  about: 'A muscle that no spot, no tool and no text leads to is found by nobody.',
  find: (documents) => {
    const led = new Set(
      documents.flatMap((document) => {
        const targets = linksOf(document).flatMap(({ to }) =>
          to.kind === 'document' && to.type === 'muscles' && to.id ? [to.id] : [],
        )
        return 'muscles' in document ? [...targets, ...document.muscles] : targets
      }),
    )
    return documents.flatMap((document) => {
      if (document.type !== 'muscles' || !document.isPublic || led.has(document.id)) return []
      const message = `No spot, no tool and no text leads to “${document.title}”: link it, or give it a spot.`
      return [{ document, path: 'name', quote: document.title, message }]
    })
  },
  examples: {
    fires: [
      [muscle('soleus')],
      [muscle('soleus'), article('The soleus is a muscle.')],
      [muscle('soleus'), spot('muscles:trapezius')],
    ],
    silent: [
      [muscle('soleus'), spot('muscles:soleus')],
      [muscle('trapezius'), article('See [the trapezius](/muscles/trapezius).')],
      [muscle('soleus', { _status: 'draft' })],
    ],
  },
})
