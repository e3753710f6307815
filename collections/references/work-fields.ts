import type { Field } from 'payload'
import { cslTypes } from '@/vocabulary/references'
import { partialDateField } from '@collections/fields/partial-date'
import { namesField } from './names-field'

export function workFields(): Field[] {
  return [
    { name: 'title', type: 'textarea', label: 'Title', required: true, admin: { rows: 2 } },
    {
      name: 'cslType',
      type: 'select',
      label: 'Type of work',
      required: true,
      index: true,
      options: cslTypes.map((value) => ({ value, label: typeLabel(value) })),
    },
    namesField({
      name: 'authors',
      label: 'Authors',
      help: 'All of them, in the order of the title page.',
    }),
    namesField({ name: 'editors', label: 'Editors', help: 'Of the book or the collection.' }),
    partialDateField({
      name: 'issued',
      label: 'Published',
      help: 'Month and day only if the record gives them.',
      required: true,
    }),
  ]
}

export function publicationFields(): Field[] {
  return [
    {
      name: 'containerTitle',
      type: 'text',
      label: 'Journal, book or website',
    },
    pair(text('volume', 'Volume'), text('issue', 'Issue')),
    pair(text('pages', 'Pages'), text('cslNumber', 'Number', 'Of a report or an article.')),
    pair(text('edition', 'Edition'), text('collectionTitle', 'Series')),
    pair(text('publisher', 'Publisher'), text('publisherPlace', 'Place')),
  ]
}

function pair(...fields: Field[]): Field {
  return { type: 'row', fields }
}

function text(name: string, label: string, description?: string): Field {
  return { name, type: 'text', label, admin: { width: '50%', description } }
}

/** “article-journal” → “Article journal”: the names of CSL, made readable. */
function typeLabel(value: string): string {
  const words = value.replace(/[-_]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
