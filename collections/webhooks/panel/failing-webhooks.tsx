import type { Payload } from 'payload'
import { List } from '@collections/desk/panel/dashboard-list'
import { timeIn } from '@collections/desk/panel/time-in'

/** Milliseconds that an endpoint may fail before admins are told: what lasts shorter comes right by itself. */
const patience = 60 * 60 * 1000

/** On the first page of the panel: webhooks that are off because they failed, or have failed for an hour. */
export async function FailingWebhooks({ payload }: { payload: Payload }) {
  const { docs } = await payload.find({
    collection: 'webhooks',
    where: {
      or: [
        { switchedOffBecause: { exists: true } },
        { failingSince: { less_than: new Date(Date.now() - patience).toISOString() } },
      ],
    },
    select: { description: true, switchedOffBecause: true, failingSince: true },
    pagination: false,
    depth: 0,
  })
  const items = docs.map(({ id, description, switchedOffBecause, failingSince }) => ({
    key: id,
    href: `${payload.config.routes.admin}/collections/webhooks/${id}`,
    label: description,
    text: switchedOffBecause
      ? `switched off. ${switchedOffBecause}`
      : `failing since ${timeIn(failingSince ?? '', 'UTC')}`,
  }))
  return <List title="Webhooks that nobody takes" isAlarm items={items} />
}
