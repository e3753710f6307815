/** Readers included: for what has no draft and no secret. */
export function anyone(): boolean {
  return true
}
