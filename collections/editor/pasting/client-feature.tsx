'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { PastingPlugin } from './plugin'

export const PastingFeatureClient = createClientFeature({
  plugins: [{ Component: PastingPlugin, position: 'normal' }],
})
