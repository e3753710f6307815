export const lateralities = ['paired', 'midline', 'both'] as const
export type Laterality = (typeof lateralities)[number]
export const lateralityLabels: Record<Laterality, string> = {
  paired: 'One on each side',
  midline: 'In the middle',
  both: 'A group of places on both sides',
}

export const bodyViews = ['front', 'back'] as const
export type BodyView = (typeof bodyViews)[number]
export const bodyViewLabels: Record<BodyView, string> = { front: 'Front', back: 'Back' }

/** A side of the person, never of the picture. */
export const personSides = ['left', 'right'] as const
export type PersonSide = (typeof personSides)[number]
export const personSideLabels: Record<PersonSide, string> = { left: 'Left', right: 'Right' }
