import { LinkFeature } from '@payloadcms/richtext-lexical'
import { resourceTypes } from '@/vocabulary/nouns'

/** Links to any of our pages, which follow a page that moves, or to any address. */
export function links() {
  return LinkFeature({
    enabledCollections: [...resourceTypes],
    maxDepth: 0,
    // A new tab is the reader's choice.
    fields: ({ defaultFields }) =>
      defaultFields.filter((field) => !('name' in field && field.name === 'newTab')),
  })
}
