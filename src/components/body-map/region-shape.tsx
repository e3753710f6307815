import type { PlacedRegion } from '@/site/body-map/placing'
import { leftHalf, mirrored } from '@/site/body-map/half'
import { Shape } from './shape'

/**
 * A region along its outline, or as its ellipses where it has none. What crosses the middle is drawn in halves that are
 * cut there, so that no edge shows; `half` is the id of the <HalfClip> of the drawing.
 */
export function RegionShape(props: {
  region: PlacedRegion
  half: string
  /** How a mirrored half is filled, where its filling leans. */
  mirroredFill?: string
}) {
  const { outline, halves, ellipses } = props.region
  if (!outline) {
    return ellipses.map((shape) => <Shape key={`${shape.cx} ${shape.cy}`} shape={shape} />)
  }
  const clip = halves.length > 1 ? `url(#${props.half})` : undefined
  return halves.map((half) =>
    half === 'left' ? (
      <path key={half} d={outline} clipPath={clip} />
    ) : (
      <path key={half} d={outline} clipPath={clip} transform={mirrored} fill={props.mirroredFill} />
    ),
  )
}

/** Where halves are cut; only drawn where a region crosses the middle. */
export function HalfClip({ id, regions }: { id: string; regions: PlacedRegion[] }) {
  if (!regions.some(({ halves, outline }) => outline && halves.length > 1)) return null
  return (
    <clipPath id={id}>
      <path d={leftHalf} />
    </clipPath>
  )
}
