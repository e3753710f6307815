import type { DeliveryState } from '@/vocabulary/webhooks'
import { ask } from '@collections/desk/panel/ask'

type Delivery = { status: DeliveryState; responseStatus?: number | null; problem?: string | null }

/** Milliseconds between two looks, and how many there are: longer than an endpoint may take. */
const pause = 1_000
const looks = 20

/** Waits for what comes of a test event, and says it in a sentence. */
export async function watchTest(api: string, id: string): Promise<string> {
  for (let look = 0; look < looks; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    const { status, responseStatus, problem } = await ask<Delivery>(
      `${api}/webhook-deliveries/${id}?depth=0`,
    )
    if (status === 'delivered') return `The endpoint took it: it answered ${responseStatus}.`
    if (status === 'failed') return problem ?? 'It failed.'
  }
  return 'Nothing came of it yet. Look at the deliveries below.'
}
