/** Called by Next once in every process that serves. It compiles this file for Edge too, where no Payload can run. */
export async function register(): Promise<void> {
  // Next replaces this expression while it compiles; any other way of writing it would keep the import.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startPublishing } = await import('@/publishing/start')
    await startPublishing()
  }
}
