export const spotKinds = ['perfect-spot', 'classical', 'area'] as const
export type SpotKind = (typeof spotKinds)[number]
export const spotKindLabels: Record<SpotKind, string> = {
  'perfect-spot': 'Perfect Spot (a published series)',
  classical: 'Classical trigger point',
  area: 'Area rather than a spot',
}

/** GRADE's four levels, in falling order. */
export const certainties = ['high', 'moderate', 'low', 'very-low'] as const
export type Certainty = (typeof certainties)[number]
export const certaintyLabels: Record<Certainty, { label: string; meaning: string }> = {
  high: { label: 'High', meaning: 'Further research is very unlikely to change this.' },
  moderate: { label: 'Moderate', meaning: 'Further research may change this.' },
  low: { label: 'Low', meaning: 'Further research is likely to change this.' },
  'very-low': { label: 'Very low', meaning: 'This is little more than tradition or opinion.' },
}

/** The side of a zone, relative to the side of the spot. */
export const zoneSides = ['same', 'opposite', 'midline'] as const
export type ZoneSide = (typeof zoneSides)[number]
export const zoneSideLabels: Record<ZoneSide, string> = {
  same: 'same side',
  opposite: 'other side',
  midline: 'in the middle',
}

export const spotParts = [
  'location',
  'referral',
  'complaints',
  'cautions',
  'selfTreatment',
  'point',
] as const
export type SpotPart = (typeof spotParts)[number]
export const spotPartLabels: Record<SpotPart, string> = {
  location: 'Location',
  referral: 'Referral map',
  complaints: 'Complaints',
  cautions: 'Cautions',
  selfTreatment: 'Self-treatment',
  point: 'Point on the map',
}

/** What no self-treatment on this site may exceed, whatever an editor types. */
export const dosageLimits = { holdSeconds: 180, sessionsPerWeek: 21 } as const
