import type { Payload } from 'payload'
import { opened } from '@collections/webhooks/secret'
import { claimNext, type Claim } from './claim'
import { eventOf, testEventOf } from './event'
import { send, type Means, type Outcome } from './send'
import { settle } from './settle'
import { signedHeaders } from './sign'
import { env } from '@/env'

/** Makes one attempt at the next delivery of a webhook that is due. False when none is. */
export async function deliverNext(
  payload: Payload,
  webhook: string,
  means: Means,
): Promise<boolean> {
  const claim = await claimNext(payload, webhook)
  if (!claim) return false
  const begun = performance.now()
  const outcome = await attempt(payload, claim, means)
  await settle(payload, { claim, outcome, duration: Math.round(performance.now() - begun) })
  return true
}

async function attempt(payload: Payload, claim: Claim, means: Means): Promise<Outcome> {
  const secrets = secretsOf(payload, claim)
  if (secrets.length === 0) return { kind: 'failed', status: null, problem: lost, isGone: false }
  const body = claim.change ? eventOf(claim.change) : testEventOf(claim.createdAt)
  const headers = {
    'content-type': 'application/json',
    'user-agent': `Knotwork-Webhooks/1 (+${env.SITE_URL}/developers)`,
    ...signedHeaders({ id: `msg_${claim.id}`, timestamp: claim.now, body, secrets }),
  }
  return send({ url: claim.url, headers, body }, means)
}

const lost =
  'The signing secret cannot be read, because SECRET of the site has changed. Make a new one.'

/** The newest first. */
function secretsOf(payload: Payload, { secret, previousSecret }: Claim): string[] {
  return [secret, previousSecret].flatMap((stored) =>
    stored ? (opened(payload, stored) ?? []) : [],
  )
}
