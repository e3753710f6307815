import 'server-only'
import type { SpotMap } from '@/contract/spot-map'
import { touch } from '@/trace'
import { presenceFacet } from '@/vocabulary/changes'
import type { ZoneSide } from '@/vocabulary/spots'
import { ellipsesOf } from './nouns/regions'
import { idBehind } from './slugs'
import { dateOf, findInOrder, idOf } from './store'

type ZoneRow = { region: string | { id: string }; side: ZoneSide }

/** What the map of a spot is drawn from, by its slug or id: the spot and the places that it names, and nothing else. */
export async function getSpotMap(slugOrId: string): Promise<SpotMap | null> {
  touch(`spots:${slugOrId}${presenceFacet}`)
  const [row] = await findInOrder('spots', {
    fields: ['slug', 'name', 'location', 'referral', 'evidence', 'updatedAt'],
    ids: await idBehind('spots', slugOrId),
  })
  if (!row) return null
  const { primary, spillover } = row.referral
  const regions = await regionsOf([...primary, ...(spillover ?? [])])
  const zones = (rows: readonly ZoneRow[] | null | undefined) =>
    (rows ?? []).flatMap(({ region, side }) => {
      const found = regions.get(idOf(region) ?? '')
      return found ? [{ region: { slug: found.slug, title: found.label }, side }] : []
    })
  const { text, point } = row.location
  const changed = [row, ...regions.values()].map(({ updatedAt }) => dateOf(updatedAt) ?? '')
  return {
    slug: row.slug,
    name: row.name,
    updatedAt: changed.sort().at(-1) ?? '',
    location: { text, point: { view: point.view, x: point.x, y: point.y } },
    referral: { primary: zones(primary), spillover: zones(spillover) },
    certainty: row.evidence.certainty,
    regions: [...regions.values()].map(({ slug, laterality, shapes, outlines }) => ({
      slug,
      laterality,
      shapes: { front: ellipsesOf(shapes?.front), back: ellipsesOf(shapes?.back) },
      outlines: { front: outlines?.front ?? null, back: outlines?.back ?? null },
    })),
  }
}

async function regionsOf(zones: readonly ZoneRow[]) {
  const ids = [...new Set(zones.flatMap(({ region }) => idOf(region) ?? []))]
  const rows = await findInOrder('regions', {
    fields: ['slug', 'label', 'laterality', 'shapes', 'outlines', 'updatedAt'],
    ids,
  })
  return new Map(rows.map((row) => [row.id, row]))
}
