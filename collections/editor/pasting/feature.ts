import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is pasted from elsewhere is read as an import is: the editor keeps what it knows, and says what it left out. */
export const PastingFeature = createServerFeature({
  key: 'pasting',
  feature: {
    ClientFeature: '/collections/editor/pasting/client-feature#PastingFeatureClient',
  },
})
