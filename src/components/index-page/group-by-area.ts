import type { RegionSummary } from '@/contract/regions'

export type AreaGroup<T> = { slug: string; label: string; items: T[] }

/** Things by the large area of the body they belong to, top to toe. A region's slug starts with that of its area. */
export function groupByArea<T>(props: {
  items: T[]
  /** In tree order. */
  regions: RegionSummary[]
  regionOf: (item: T) => string | undefined
}): AreaGroup<T>[] {
  const areas = props.regions.filter(({ parent }) => parent === null)
  const areaOf = (item: T) => {
    const region = props.regionOf(item)
    return areas.find(({ slug }) => region === slug || region?.startsWith(`${slug}.`))
  }
  const groups = areas.map(({ slug, label }) => ({
    slug,
    label,
    items: props.items.filter((item) => areaOf(item)?.slug === slug),
  }))
  const others = props.items.filter((item) => !areaOf(item))
  return [...groups, { slug: 'elsewhere', label: 'Elsewhere', items: others }].filter(
    ({ items }) => items.length > 0,
  )
}
