/** Where a delivery to a webhook stands. `failed` was given up; somebody can send it again. */
export const deliveryStates = ['waiting', 'delivered', 'failed'] as const
export type DeliveryState = (typeof deliveryStates)[number]
export const deliveryStateLabels: Record<DeliveryState, string> = {
  waiting: 'Waiting',
  delivered: 'Delivered',
  failed: 'Failed: given up',
}

/** The event that an admin sends to see whether an endpoint answers. */
export const testEvent = 'webhooks.test'

/** After how many days a delivery is forgotten, and a change that was not told yet is no news any more. */
export const deliveriesKept = 30
