import type { RegionSummary } from '@/contract/regions'
import { bodyOutline } from '@/vocabulary/body-outline'
import { personSideLabels, type BodyView, type PersonSide } from '@/vocabulary/regions'
import { finderPath, isWithin, type Place } from './place'
import { viewerHalf } from '@/site/body-map/sides'
import { placeRegion, type Placed } from '@/site/body-map/placing'
import { Shape } from './shape'
import styles from './body-map.module.css'

const sides: PersonSide[] = ['right', 'left']

type Props = { region: RegionSummary; view: BodyView; selected: Place | null }

/** The links of one region in one view: one for each side of the person, or one for a region in the middle. */
export function FinderRegion(props: Props) {
  const { region, view } = props
  if (region.shapes[view].length === 0) return null
  if (region.laterality === 'midline') return <RegionLink {...props} side={null} />
  return sides.map((side) => <RegionLink key={side} {...props} side={side} />)
}

function RegionLink({ region, view, side, selected }: Props & { side: PersonSide | null }) {
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
      <RegionShape region={region} view={view} side={side} />
    </a>
  )
}

/** Its outline, on the half of that side; a region in the middle has both. Ellipses where there is no outline. */
function RegionShape({
  region,
  view,
  side,
}: Pick<Props, 'region' | 'view'> & { side: PersonSide | null }) {
  const outline = region.outlines[view]
  if (!outline) {
    return placeRegion({ region, view, side: side ?? 'right' }).map((shape) => (
      <Shape key={`${shape.cx} ${shape.cy}`} shape={grow(shape)} />
    ))
  }
  const halves = side ? [viewerHalf({ view, side })] : (['left', 'right'] as const)
  return halves.map((half) => (
    <path key={half} d={outline} transform={half === 'left' ? undefined : mirrored} />
  ))
}

const mirrored = `matrix(-1 0 0 1 ${2 * bodyOutline.mirrorX} 0)`

// A little larger than the region itself, so that a finger finds it and the map has fewer gaps.
function grow(shape: Placed): Placed {
  return { ...shape, rx: shape.rx + 0.9, ry: shape.ry + 0.9 }
}
