/** For what only the program itself writes, and for operations that a collection does not have. */
export function nobody(): boolean {
  return false
}
