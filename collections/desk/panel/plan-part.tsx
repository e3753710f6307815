'use client'

import { useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { plannedActionLabels, plannedActions, type PlannedAction } from '@/vocabulary/publishing'
import type { DeskPlan } from '@collections/desk/read-desk'
import { ask } from './ask'
import styles from './desk.module.css'
import { timeIn } from './time-in'
import type { DeskActions } from './use-desk'

type Props = { plans: DeskPlan[]; mayPlan: boolean; actions: DeskActions }

/** What goes out by itself, and when. */
export function PlanPart({ plans, mayPlan, actions }: Props) {
  const cancel = ({ id }: DeskPlan) =>
    actions.run(async () => {
      const data = { status: 'cancelled' }
      await ask(`${actions.api}/scheduled-publications/${id}`, { method: 'PATCH', data })
      return 'The plan is cancelled.'
    })
  return (
    <section className={styles.part} aria-label="Plan">
      <h3>Plan</h3>
      {plans.length === 0 && <p>Nothing is planned.</p>}
      <ul>
        {plans.map((plan) => (
          <li key={plan.id}>
            <strong>{plannedActionLabels[plan.action]}</strong> {timeIn(plan.at, plan.timeZone)}
            {plan.approvedByName && `, approved by ${plan.approvedByName}`}
            {plan.problem && <p className={styles.problem}>{plan.problem}</p>}
            {mayPlan && (
              <button type="button" onClick={() => cancel(plan)}>
                Cancel
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayPlan && <PlanForm actions={actions} />}
    </section>
  )
}

function PlanForm({ actions }: { actions: DeskActions }) {
  const { id, collectionSlug } = useDocumentInfo()
  const isModified = useFormModified()
  const timeZone = useTimeZone()
  const [action, setAction] = useState<PlannedAction>('publish')
  const [at, setAt] = useState('')
  const plan = () =>
    actions.run(async () => {
      const document = { relationTo: collectionSlug, value: id }
      const data = { document, action, at: new Date(at).toISOString(), at_tz: timeZone.sent }
      await ask(`${actions.api}/scheduled-publications`, { method: 'POST', data })
      setAt('')
      return 'It is planned: exactly this version.'
    })
  return (
    <>
      <label>
        What
        <select value={action} onChange={({ target }) => setAction(target.value as PlannedAction)}>
          {plannedActions.map((value) => (
            <option key={value} value={value}>
              {plannedActionLabels[value]}
            </option>
          ))}
        </select>
      </label>
      <label>
        When ({timeZone.own})
        <input type="datetime-local" value={at} onChange={({ target }) => setAt(target.value)} />
      </label>
      <div className={styles.choices}>
        <button type="button" disabled={!at || isModified} onClick={plan}>
          Plan
        </button>
      </div>
    </>
  )
}

/** The time is typed in the editor's own zone; it is kept beside it if the site knows that zone. */
function useTimeZone(): { own: string; sent: string } {
  const { config } = useConfig()
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  const known = config.admin.timezones?.supportedTimezones ?? []
  const isKnown = Array.isArray(known) && known.some(({ value }) => value === own)
  return { own, sent: isKnown ? own : 'UTC' }
}
