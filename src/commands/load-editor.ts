import { startAgainAfterDeadlock } from './start-again'

/** Loads what may deadlock, while a command may still end without a database that it has begun. */
export async function loadEditor(): Promise<void> {
  const hasLoaded = startAgainAfterDeadlock()
  await import('@collections/editor')
  await import('@collections/index')
  hasLoaded()
}
