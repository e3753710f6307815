import type { Oembed } from '@/contract/oembed'
import { examples } from './index'
import { exampleOrigin } from './pointer'

const { name, problemTitle, url, apiUrl, summary, safety, safetyReviewed } = examples.spots

/** What `/api/v1/oembed` says of the example of a spot, in short. */
export const oembedExample: Oembed = {
  version: '1.0',
  type: 'rich',
  title: `${problemTitle} (${name})`,
  provider_name: 'Knotwork',
  provider_url: exampleOrigin,
  cache_age: 3600,
  thumbnail_url: `${apiUrl}/map.png`,
  thumbnail_width: 1200,
  thumbnail_height: 1060,
  html: `<blockquote cite="${url}"><p><a href="${url}">${problemTitle} (${name})</a></p><p>${summary}</p></blockquote>`,
  width: 560,
  height: 720,
  safety,
  safetyReviewed,
}
