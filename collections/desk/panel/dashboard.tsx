import type { Payload, TypedUser } from 'payload'
import { env } from '@/env'
import { overdueAfter, plannedActionLabels } from '@/vocabulary/publishing'
import { FailingChecks } from '@collections/checks/panel/failing-checks'
import { roleOf } from '@collections/access/role'
import { linkOf } from '@collections/users/one-time-link'
import { FailingWebhooks } from '@collections/webhooks/panel/failing-webhooks'
import styles from './desk.module.css'
import {
  beingWritten,
  changedLately,
  reviewsAskedFor,
  reviewsOverdue,
} from '@collections/desk/dashboard-items'
import { List } from './dashboard-list'
import { DeskSearch } from './desk-search'
import { timeIn } from './time-in'

type Props = { payload: Payload; user?: TypedUser | null }

/** On the first page of the panel: what needs somebody, and what is about to happen. */
export async function Dashboard({ payload, user }: Props) {
  const isAdmin = roleOf(user) === 'admin'
  const [failed, waiting, asked, late, drafts, changes, links] = [
    await plans(payload, 'failed'),
    await plans(payload, 'waiting'),
    await reviewsAskedFor(payload),
    await reviewsOverdue(payload),
    await beingWritten(payload),
    await changedLately(payload),
    isAdmin && !env.SMTP_URL ? await openLinks(payload) : [],
  ]
  const deadline = Date.now() - overdueAfter * 1000
  const overdue = waiting.filter(({ at }) => Date.parse(at) < deadline)
  const coming = waiting.filter((plan) => !overdue.includes(plan))
  const at = `${payload.config.routes.admin}/collections/scheduled-publications`
  const ofPlan = ({ id, title, action, at: time, at_tz, problem }: (typeof waiting)[number]) => ({
    key: id,
    href: `${at}/${id}`,
    label: title ?? 'Untitled',
    text: `${plannedActionLabels[action]}, ${timeIn(time, at_tz)}${problem ? `. ${problem}` : ''}`,
  })
  return (
    <div className={styles.dashboard}>
      <DeskSearch />
      <List title="Did not go out" isAlarm items={[...failed, ...overdue].map(ofPlan)} />
      {isAdmin && <FailingWebhooks payload={payload} />}
      <FailingChecks payload={payload} />
      <div className={styles.lists}>
        <List title="Waiting for a review" items={asked} />
        <List title="Review overdue" items={late} />
        <List title="Planned" items={coming.map(ofPlan)} />
        <List title="Being written" items={drafts} />
        <List title="Changed lately" items={changes} />
        <List title="Links to pass on: who asked for a new password" items={links} />
      </div>
    </div>
  )
}

async function plans(payload: Payload, status: 'failed' | 'waiting') {
  const { docs } = await payload.find({
    collection: 'scheduled-publications',
    where: { status: { equals: status } },
    sort: 'at',
    limit: 10,
    depth: 0,
  })
  return docs
}

/** Without a mail server nobody else can hand these on. */
async function openLinks(payload: Payload) {
  const { docs } = await payload.find({
    collection: 'users',
    where: { resetPasswordExpiration: { greater_than: new Date().toISOString() } },
    limit: 10,
    depth: 0,
    showHiddenFields: true,
  })
  return docs.flatMap(({ id, email, resetPasswordToken }) =>
    resetPasswordToken
      ? [
          {
            key: id,
            href: linkOf(resetPasswordToken),
            label: email,
            text: linkOf(resetPasswordToken),
          },
        ]
      : [],
  )
}
