import { queryRules } from '@/contract/queries'
import { articleKinds } from '@/vocabulary/articles'
import type { ResourceType } from '@/vocabulary/nouns'
import { poweredValues, productKinds } from '@/vocabulary/products'
import { cslTypes, referenceKinds } from '@/vocabulary/references'
import { bodyViews } from '@/vocabulary/regions'
import { certainties } from '@/vocabulary/spots'

type Samples = { good: readonly string[]; bad: readonly string[]; kept?: readonly string[] }

const slugs: Samples = {
  good: ['upper-trapezius', 'back.lower', 'c7'],
  bad: ['Upper', 'a b', '-a', 'a-', 'a--b', '../a', 'a,b', 'é', 'a'.repeat(201)],
}
const words = (good: readonly string[]): Samples => ({ good, bad: ['sofa', good[0] + ' ', 'SOFA'] })
const numbers: Samples = { good: ['0', '14'], bad: ['-1', '1.5', '01', 'x', '1e3', '99999999999'] }

const id = '7f0c2a4e-5b1d-5c3e-8f60-9a1b2c3d4e5f'
const special: Record<string, Samples> = {
  id: { good: [id, id.toUpperCase()], kept: [id], bad: ['1', 'upper-trapezius', `${id}0`] },
  'articles.kind': words(articleKinds),
  'products.kind': words(productKinds),
  'references.kind': words(referenceKinds),
  'references.cslType': words(cslTypes),
  'products.powered': words(poweredValues),
  'regions.view': words(bodyViews),
  'spots.certainty': words(certainties),
  'spots.number': numbers,
  'references.year': { ...numbers, good: ['2015', '1918'] },
  'references.pmid': { ...numbers, good: ['25477053'] },
  'references.doi': {
    good: ['10.1093/Rheumatology/keu471'],
    kept: ['10.1093/rheumatology/keu471'],
    bad: ['https://doi.org/10.1093/x', 'keu471', '10.1093/'],
  },
  'products.maxPressure': { good: ['0', '4'], bad: ['5', '-1', '1.5', 'firm'] },
}

export function filtersOf(type: ResourceType): readonly string[] {
  return queryRules[type].filters
}

/** Values that a filter takes, with what becomes of them, and values that it has to refuse. */
export function filterSamples(type: ResourceType, name: string): Samples {
  return special[`${type}.${name}`] ?? special[name] ?? slugs
}
