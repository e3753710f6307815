import type { Image } from '@/contract/resource'
import type { Site } from '@/contract/site'

/** Longer than anything that an editor should write, and words that cannot be parted. */
export const longTitle =
  'A title that goes on for much longer than anybody would wish, with Hochgeschwindigkeitstiefenmuskelmassage in it, until the line is full three times over'
export const longText =
  'A sentence that is as long as an introduction may be: it has a main clause, a second one that qualifies the first, and a third that nobody asked for, so that one sees how the lines break and where the block ends.'
/** Written from right to left. */
export const arabicName = 'ليلى عبد الرحمن'

export const site: Site = {
  name: 'Knotwork',
  tagline: 'muscle pain and trigger points, with the sources',
  description: 'What is known about muscle pain, and how sure anyone is.',
  navigation: [
    { label: 'Where does it hurt?', href: '/where-does-it-hurt' },
    { label: 'Articles', href: '/articles' },
    { label: 'Spots', href: '/spots' },
    { label: 'Muscles', href: '/muscles' },
    { label: 'Tools', href: '/products' },
    { label: 'Search', href: '/search' },
  ],
  footer: [
    { label: 'About', href: '/about' },
    { label: 'Glossary', href: '/glossary' },
    { label: 'Privacy', href: '/privacy' },
  ],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  attribution: ['Anatomical identifiers: Uberon multi-species anatomy ontology, CC BY 3.0.'],
  disclaimer: 'This site informs; it does not examine or diagnose you.',
  editorialPolicy: ['We say how sure anyone can be.', longText],
  selfTreatmentCautions: ['Never press on the spine or the front of the neck.'],
}

export const image: Image = {
  url: '/icon.svg',
  width: 320,
  height: 320,
  alt: 'The mark of the site',
  caption: 'A picture with what is to be said about it.',
  credit: 'Knotwork',
  sizes: [],
}

export const cited = {
  vancouver: 'Knotwork editors. Trigger points: what is known. Knotwork; 2026.',
  bibtex: '@online{knotwork, title = {Trigger points: what is known}}',
}

export function pageOf<T>(...items: T[]) {
  return { items, next: null, prev: null, total: items.length }
}
