/** What to read before anything else: what holds for this one first, then what holds always, each once. */
export function safetyOf({ own, general }: { own: string[]; general: string[] }): string[] {
  return [...new Set([...own, ...general])]
}
