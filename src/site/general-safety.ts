/** The lines of `safety` that hold for everything of this kind: those that the page does not show as its own already. */
export function generalSafety(safety: string[], own: string[]): string[] {
  return safety.filter((line) => !own.includes(line))
}
