import { bodyOutline } from '@/vocabulary/body-outline'

const { head, body, mirrorX } = bodyOutline

/** The body as one path. */
export const silhouette = head + body

/** Takes what is drawn on the viewer's left half to the right one. */
export const mirrored = `matrix(-1 0 0 1 ${2 * mirrorX} 0)`

/** What two halves are cut to, so that neither edge of theirs shows in the middle; they overlap by less than one sees. */
export const leftHalf = `M0 0H${mirrorX + 0.2}V470H0z`
