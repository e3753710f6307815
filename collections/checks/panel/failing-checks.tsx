import type { Payload } from 'payload'
import { countsOf } from '@/editorial/checks/report'
import { siteChecks } from '@collections/checks/site-checks'
import { List } from '@collections/desk/panel/dashboard-list'

/** The documents that are worst off come first; the rest is in the command. */
const most = 10

/** On the first page of the panel: which public documents the checks object to, errors first. */
export async function FailingChecks({ payload }: { payload: Payload }) {
  const judged = await siteChecks(payload)
  const { error, warning } = countsOf(judged)
  const failing = [...grouped(judged.open)]
  const items = failing.slice(0, most).map(([key, findings]) => {
    const [first, ...more] = findings
    return {
      key,
      href: `${payload.config.routes.admin}/collections/${key}`,
      label: first?.document.title || 'Untitled',
      text: [first?.message, more.length > 0 && `And ${more.length} more.`]
        .filter(Boolean)
        .join(' '),
    }
  })
  const title = `Checks failing: ${error} ${error === 1 ? 'error' : 'errors'}, ${warning} ${warning === 1 ? 'warning' : 'warnings'} in ${failing.length} of ${judged.checked} public documents`
  return <List title={title} items={items} isAlarm={error > 0} />
}

type Open = Awaited<ReturnType<typeof siteChecks>>['open']

function grouped(open: Open): Map<string, Open> {
  const groups = new Map<string, Open>()
  const weights = { error: 0, warning: 1, note: 2 }
  for (const finding of open.toSorted((a, b) => weights[a.severity] - weights[b.severity])) {
    if (finding.severity === 'note') continue
    const key = `${finding.document.type}/${finding.document.id}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return groups
}
