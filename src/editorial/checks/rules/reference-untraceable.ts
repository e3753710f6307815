import { rule } from '@/editorial/checks/rule'

export const referenceUntraceable = rule({
  name: 'reference-untraceable',
  area: 'references',
  severity: 'note',
  about: 'Without DOI, PMID, ISBN or address a reader cannot find the work.',
  on: ['references'],
  find: ({ doi, pmid, isbn, sourceUrl, title }) => {
    if (doi ?? pmid ?? isbn ?? sourceUrl) return []
    const message = 'Nothing leads to this work: add its DOI, PMID, ISBN or address.'
    return [{ path: 'doi', quote: title, message }]
  },
  examples: {
    fires: [
      { type: 'references', doi: null },
      { type: 'references', doi: '' },
      { type: 'references', doi: null, isbn: '' },
    ],
    silent: [
      { type: 'references', doi: null, pmid: '12345' },
      { type: 'references', doi: null, sourceUrl: 'https://example.org/' },
      { type: 'references' },
    ],
  },
})
