/** What to read before anything else: what holds for this one first, then what holds always, each once. */
export function safetyOf({ own, general }: { own: string[]; general: string[] }): {
  safety: string[]
} {
  return { safety: [...new Set([...own, ...general])] }
}
