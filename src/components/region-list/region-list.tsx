import type { RegionSummary } from '@/contract/regions'
import { personSideLabels, type PersonSide } from '@/vocabulary/regions'
import { finderPath, type Place } from '@/components/body-map/place'
import styles from './region-list.module.css'

const sides: PersonSide[] = ['left', 'right']

/** The map as a list of links: the same places, group by group, for those whom a drawing does not suit. */
export function RegionList(props: { regions: RegionSummary[]; selected?: Place | null }) {
  const roots = props.regions.filter(({ parent }) => parent === null)
  return (
    <ul role="list" className={styles.groups}>
      {roots.map((root) => (
        <li key={root.id} className={styles.group}>
          <a className={styles.root} href={finderPath({ region: root.slug, side: null })}>
            {root.label}
          </a>
          <ul role="list">
            {props.regions
              .filter(({ slug }) => slug.startsWith(`${root.slug}.`))
              .map((region) => (
                <RegionItem key={region.id} region={region} selected={props.selected ?? null} />
              ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function RegionItem({ region, selected }: { region: RegionSummary; selected: Place | null }) {
  const isSelected = selected?.region === region.slug
  return (
    <li className={styles.item}>
      <a
        className={styles.link}
        href={finderPath({ region: region.slug, side: null })}
        aria-current={isSelected && selected.side === null ? 'true' : undefined}
      >
        {region.label}
      </a>
      {region.laterality === 'midline'
        ? null
        : sides.map((side) => (
            <a
              key={side}
              className={styles.side}
              href={finderPath({ region: region.slug, side })}
              aria-label={`${region.label}, ${personSideLabels[side].toLowerCase()}`}
              aria-current={isSelected && selected.side === side ? 'true' : undefined}
            >
              {personSideLabels[side]}
            </a>
          ))}
    </li>
  )
}
