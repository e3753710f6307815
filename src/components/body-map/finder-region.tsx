import type { RegionSummary } from '@/contract/regions'
import { personSideLabels, type BodyView, type PersonSide } from '@/vocabulary/regions'
import { finderPath, isWithin, type Place } from './place'
import { placeRegion, type Placed, type PlacedRegion } from '@/site/body-map/placing'
import { RegionShape } from './region-shape'
import styles from './body-map.module.css'

const sides: PersonSide[] = ['right', 'left']

type Props = { region: RegionSummary; view: BodyView; selected: Place | null; half: string }

/** The links of one region in one view: one for each side of the person, or one for a region in the middle. */
export function FinderRegion(props: Props) {
  const { region, view } = props
  if (region.shapes[view].length === 0) return null
  const asked = region.laterality === 'midline' ? sides.slice(0, 1) : sides
  return asked.map((side) => (
    <RegionLink key={side} {...props} placed={placeRegion({ region, view, side })} />
  ))
}

function RegionLink({ region, placed, selected, half }: Props & { placed: PlacedRegion }) {
  const { side } = placed
  const name = side ? `${region.label}, ${personSideLabels[side].toLowerCase()}` : region.label
  const isSelected = selected !== null && isWithin({ place: selected, region: region.slug, side })
  return (
    <a
      className={isSelected ? `${styles.region} ${styles.selected}` : styles.region}
      href={finderPath({ region: region.slug, side })}
      aria-label={name}
      aria-current={isSelected ? 'true' : undefined}
    >
      <title>{name}</title>
      <RegionShape region={{ ...placed, ellipses: placed.ellipses.map(grow) }} half={half} />
    </a>
  )
}

// A little larger than the region itself, so that a finger finds it and the map has fewer gaps.
function grow(shape: Placed): Placed {
  return { ...shape, rx: shape.rx + 0.9, ry: shape.ry + 0.9 }
}
