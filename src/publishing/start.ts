import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '@/env'
import { startRunner } from './runner'

/** Begins to look for what is due; not while Next builds, when there is no database. */
export async function startPublishing(): Promise<void> {
  if (!env.DATABASE_URL || env.NEXT_PHASE === 'phase-production-build') return
  startRunner(await getPayload({ config }))
}
