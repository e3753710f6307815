import { isOneOf, liesIn } from '@/content/filters'
import { commonFields, noun } from '@/content/noun'
import { referencesWanted, sourcesFor } from '@/content/sources'
import { idOf, idsOf } from '@/content/store'
import type { muscleFacts } from '@/vocabulary/muscles'

export const muscles = noun({
  type: 'muscles',
  fields: [
    ...commonFields,
    'name',
    'latinName',
    'aliases',
    'summary',
    'region',
    'isGroup',
    'parts',
    'origin',
    'insertion',
    'action',
    'innervation',
    'bloodSupply',
    'sources',
    'identifiers',
    'diagram',
  ],
  sorts: { name: 'name', publishedAt: 'publishedAt', updatedAt: 'updatedAt' },
  filters: {
    id: isOneOf('id'),
    slug: isOneOf('slug'),
    region: liesIn('region', 'region'),
  },
  linkedBy: ['spots.muscles', 'articles.muscles', 'products.muscles'],
  wanted: (row) => ({
    ...referencesWanted(row),
    regions: idsOf([row.region]),
    media: idsOf([row.diagram ?? []].flat()),
  }),
  toSummary: (row, { shelf }) => {
    const sourcesOf = (part: (typeof muscleFacts)[number]) => sourcesFor(part, row.sources, shelf)
    return {
      name: () => row.name,
      latinName: () => row.latinName,
      aliases: () => row.aliases ?? [],
      region: () => shelf.relation('regions', idOf(row.region)),
      isGroup: () => row.isGroup ?? false,
      parts: () => row.parts ?? [],
      origin: () => ({ text: row.origin, sources: sourcesOf('origin') }),
      insertion: () => ({ text: row.insertion, sources: sourcesOf('insertion') }),
      action: () => row.action.map(({ text }) => ({ text, sources: sourcesOf('action') })),
      innervation: () =>
        row.innervation ? { text: row.innervation, sources: sourcesOf('innervation') } : null,
      bloodSupply: () =>
        row.bloodSupply ? { text: row.bloodSupply, sources: sourcesOf('bloodSupply') } : null,
      identifiers: () => ({
        fma: row.identifiers?.fma ?? null,
        uberon: row.identifiers?.uberon ?? null,
        ta98: row.identifiers?.ta98 ?? null,
        ta2: row.identifiers?.ta2 ?? null,
        wikidata: row.identifiers?.wikidata ?? null,
        meshTree: row.identifiers?.meshTree ?? null,
        sources: sourcesOf('identifiers'),
      }),
      summary: () => row.summary,
      diagram: () => shelf.image(idOf(row.diagram)),
      spots: () => shelf.pointingAt(row.id, 'spots.muscles'),
      articles: () => shelf.pointingAt(row.id, 'articles.muscles'),
      products: () => shelf.pointingAt(row.id, 'products.muscles'),
    }
  },
})
