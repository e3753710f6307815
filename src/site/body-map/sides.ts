import type { BodyView, PersonSide } from '@/vocabulary/regions'
import type { ZoneSide } from '@/vocabulary/spots'

/** A half of the picture, as the viewer sees it. */
export type ViewerHalf = 'left' | 'right'

/**
 * Which half of a picture shows a side of the person. From the front we face the person: their right is on our left.
 * From behind we stand as they do: their left is on our left.
 */
export function viewerHalf({ view, side }: { view: BodyView; side: PersonSide }): ViewerHalf {
  if (view === 'back') return side
  return side === 'right' ? 'left' : 'right'
}

/** The sides of the person that a zone lies on, for a spot on `spotSide`. */
export function zoneSidesOfPerson(props: { zone: ZoneSide; spotSide: PersonSide }): PersonSide[] {
  switch (props.zone) {
    case 'same':
      return [props.spotSide]
    case 'opposite':
      return [otherSide(props.spotSide)]
    case 'midline':
      return ['right', 'left']
    default:
      return props.zone satisfies never
  }
}

function otherSide(side: PersonSide): PersonSide {
  return side === 'left' ? 'right' : 'left'
}
