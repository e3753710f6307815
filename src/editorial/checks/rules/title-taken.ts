import { corpusRule } from '@/editorial/checks/rule'

const article = (id: string, title: string) => ({ type: 'articles' as const, id, slug: id, title })

export const titleTaken = corpusRule({
  name: 'title-taken',
  area: 'corpus',
  severity: 'warning',
  about: 'Two articles with one title cannot be told apart in a list or a search.',
  find: (documents) => {
    const first = new Map<string, string>()
    return documents.flatMap((document) => {
      if (document.type !== 'articles') return []
      const title = document.title.trim().toLowerCase()
      const other = first.get(title)
      first.set(title, other ?? document.slug)
      if (other === undefined || title === '') return []
      const message = `The article ${other} has the title “${document.title}” too: give one of them another.`
      return [{ document, path: 'title', quote: document.title, message }]
    })
  },
  examples: {
    fires: [
      [article('one', 'Heat'), article('two', 'Heat')],
      [article('one', 'Heat'), article('two', 'heat')],
      [article('one', 'Heat'), article('two', 'Cold'), article('three', 'Heat ')],
    ],
    silent: [
      [article('one', 'Heat'), article('two', 'Cold')],
      [article('one', 'Heat')],
      [article('one', 'Heat'), { type: 'muscles', id: 'two', slug: 'two', name: 'Heat' }],
    ],
  },
})
