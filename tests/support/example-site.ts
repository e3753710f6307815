import type { Site } from '@/contract/site'

/** What all pages share, as a site of our own might have it. */
export const exampleSite: Site = {
  name: 'Knotwork',
  tagline: 'With the doubt left in.',
  description: 'About sore muscles.',
  navigation: [],
  footer: [],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  attribution: [],
  disclaimer: 'No diagnosis.',
  editorialPolicy: [],
  selfTreatmentCautions: ['Take care.'],
}
