import { Mark } from './mark'

/** In the corner of the panel: the way back to its first page. */
export function Icon() {
  return <Mark size="100%" />
}
