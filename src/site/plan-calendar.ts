import ical, { ICalEventRepeatingFreq } from 'ical-generator'
import { planWeeks, sessionsAWeek, type Plan } from './plan'
import { planText } from './plan-text'

type Options = { plan: Plan; /** `2026-01-31` */ start: string; siteName: string; url: string }

const day = 24 * 60 * 60 * 1000

/**
 * The sessions of a plan as a calendar (RFC 5545): whole days, evenly spread over each week, for as long as the plan
 * lasts. The same question gives the same bytes.
 */
export function planCalendar({ plan, start, siteName, url }: Options): string {
  const calendar = ical({ name: `${siteName}: ${plan.place}`, prodId: `//${siteName}//plan//EN` })
  const sessions = sessionsAWeek(plan)
  const begin = Date.parse(`${start}T00:00:00Z`)
  for (let session = 0; session < sessions; session += 1) {
    const at = new Date(begin + Math.floor((session * 7) / sessions) * day)
    calendar.createEvent({
      id: `${start}-${session}-${plan.items.map(({ id }) => id).join('-')}`,
      start: at,
      allDay: true,
      timezone: 'UTC',
      // When what the plan says last changed, so that it does not depend on when it is asked for.
      stamp: new Date(Math.max(0, ...plan.items.map(({ updatedAt }) => Date.parse(updatedAt)))),
      summary: `Press: ${plan.items.map(({ name }) => name).join(', ')}`,
      description: planText(plan),
      url,
      repeating: { freq: ICalEventRepeatingFreq.WEEKLY, count: planWeeks },
    })
  }
  return calendar.toString()
}

/** Whether a text is a day of the calendar, such as `2026-01-31`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
