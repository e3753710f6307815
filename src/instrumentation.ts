import { env } from '@/env'

/** Called by Next once in every process that serves; while it builds there is no database. */
export async function register(): Promise<void> {
  if (!env.DATABASE_URL || env.NEXT_PHASE === 'phase-production-build') return
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { startRunner } = await import('@/publishing/runner')
  startRunner(await getPayload({ config }))
}
