import 'server-only'
import type { Where } from 'payload'
import type { PlaceNearby } from '@/contract/finder'
import type { Region } from '@/contract/regions'
import { env } from '@/env'
import { pagePath } from '@/paths'
import { touch } from '@/trace'
import { idsOfAll } from './page-of'
import { findInOrder, findPublic, idOf, type Picked } from './store'

type Node = Picked<'regions', 'slug' | 'label' | 'parent'>

/**
 * Where spots are felt near a region in which none is: the smallest area around it that has any, then the parts of that
 * area, in tree order. Two statements, however deep the tree.
 */
export async function placesNearby(region: Region): Promise<PlaceNearby[]> {
  const nodes = await findPublic('regions', { fields: ['slug', 'label', 'parent'], sort: 'order' })
  const around = ancestors(nodes, region.id)
  const widest = around.at(-1)
  if (!widest) return []
  const felt = await zonesIn(idsBelow(nodes, widest.id))
  const count = ({ id }: Node) => {
    const below = new Set(idsBelow(nodes, id))
    return felt.filter((zones) => zones.some((zone) => below.has(zone))).length
  }
  const area = around.find((node) => count(node) > 0)
  if (!area) return []
  const parts = nodes.filter(({ parent }) => idOf(parent) === area.id)
  return [area, ...parts]
    .map((node) => ({ region: relationOf(node), spots: count(node) }))
    .filter(({ spots }) => spots > 0)
}

/** The regions that each spot is felt in, of the spots that are felt in any of these. */
async function zonesIn(regions: string[]): Promise<string[][]> {
  touch(...regions.map((id) => `spots>${id}`))
  const ids = await idsOfAll('spots', feltIn(regions))
  const rows = await findInOrder('spots', { fields: ['referral'], ids })
  return rows.map(({ referral: { primary, spillover } }) =>
    [...primary, ...(spillover ?? [])].flatMap((zone) => idOf(zone.region) ?? []),
  )
}

/** The spots that are felt in any of these regions. */
export function feltIn(regions: string[]): Where {
  const paths = ['referral.primary.region', 'referral.spillover.region']
  return { or: paths.map((path) => ({ [path]: { in: regions } })) }
}

/** From the next larger area to the widest. */
function ancestors(nodes: Node[], id: string): Node[] {
  const node = nodes.find((one) => one.id === id)
  const parent = nodes.find((one) => one.id === idOf(node?.parent))
  return parent ? [parent, ...ancestors(nodes, parent.id)] : []
}

function idsBelow(nodes: Node[], id: string): string[] {
  const children = nodes.filter(({ parent }) => idOf(parent) === id)
  return [id, ...children.flatMap((child) => idsBelow(nodes, child.id))]
}

function relationOf({ id, slug, label }: Node) {
  const url = env.SITE_URL + pagePath('regions', slug)
  return { type: 'regions' as const, id, slug, title: label, url }
}
