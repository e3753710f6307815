/** What may be planned for a document. */
export const plannedActions = ['publish', 'unpublish'] as const
export type PlannedAction = (typeof plannedActions)[number]
export const plannedActionLabels: Record<PlannedAction, string> = {
  publish: 'Publish',
  unpublish: 'Withdraw',
}

/** Where a planned publication stands. `failed` waits for a person: trying again would not help. */
export const planStates = ['waiting', 'done', 'failed', 'cancelled'] as const
export type PlanState = (typeof planStates)[number]
export const planStateLabels: Record<PlanState, string> = {
  waiting: 'Waiting',
  done: 'Done',
  failed: 'Failed: somebody has to look',
  cancelled: 'Cancelled',
}

/** What somebody says of one exact version. */
export const decisions = ['requested', 'approved', 'changes-wanted'] as const
export type Decision = (typeof decisions)[number]
export const decisionLabels: Record<Decision, string> = {
  requested: 'Review asked for',
  approved: 'Approved',
  'changes-wanted': 'Changes wanted',
}

/** Which publications need the approval of a second person. */
export const reviewRules = ['none', 'four-eyes'] as const
export const reviewRuleLabels: Record<(typeof reviewRules)[number], string> = {
  none: 'None: editors publish on their own',
  'four-eyes': 'Four eyes: articles and spots need an approval by somebody else',
}
/** Where four eyes are asked for: what readers act upon. */
export const reviewedKinds = ['articles', 'spots'] as const

/** After how many seconds a publication that has not gone out is an alarm. */
export const overdueAfter = 60
