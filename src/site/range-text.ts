export type Range = { min: number; max: number }

/** A range for people: "30–90", "3" where both ends are one, "up to 3" where it starts at nothing. */
export function rangeText({ min, max }: Range): string {
  if (min === max) return String(max)
  return min === 0 ? `up to ${max}` : `${min}–${max}`
}
