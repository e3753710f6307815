import { planWeeks, sessionsAWeek, type Plan, type PlanItem } from './plan'
import { rangeText } from './range-text'

/** The plan as plain text, to print or to send to oneself. */
export function planText(plan: Plan): string {
  const { place, side, items, cautions } = plan
  const title = side ? `${place}, ${side} side` : place
  if (items.length === 0) {
    return lines([
      title.toUpperCase(),
      '',
      'No spot on this site that is said to be felt here is one to press alone.',
    ])
  }
  return lines([
    title.toUpperCase(),
    '',
    'This is not a diagnosis. Traditional practice with little research behind it, not reviewed by a',
    'clinician. Pain that is severe, new or spreading is one for a doctor.',
    '',
    'First:',
    ...cautions.map(bullet),
    '',
    `${sessionsAWeek(plan)} sessions a week for ${planWeeks} weeks. If it does not help by then, stop and ask someone.`,
    ...items.flatMap((item, index) => ['', ...itemLines(item, index + 1)]),
  ])
}

function itemLines(item: PlanItem, number: number): string[] {
  const { name, location, selfTreatment: treatment, side } = item
  const hold = treatment.holdSeconds
  return [
    `${number}. ${name}${side ? ` (${side})` : ''}`,
    `   Where: ${location.text}`,
    ...(treatment.position ? [`   How: ${treatment.position}`] : []),
    ...(hold ? [`   Hold: ${rangeText(hold)} seconds`] : []),
    ...(treatment.pressure ? [`   How hard: ${treatment.pressure}`] : []),
    '   Stop at once if:',
    ...[...treatment.stopIf, ...item.cautions].map((line) => `   ${bullet(line)}`),
    `   ${item.url}`,
  ]
}

function bullet(text: string): string {
  return `- ${text}`
}

function lines(all: string[]): string {
  return `${all.join('\n')}\n`
}
