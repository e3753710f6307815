import { describe, expect, test } from 'vitest'
import { spot } from '@/contract/examples/spots'
import type { FinderHit } from '@/contract/finder'
import { planOf, sessionsAWeek } from '@/site/plan'
import { isDay, planCalendar } from '@/site/plan-calendar'
import { planText } from '@/site/plan-text'

const hit: FinderHit = {
  ...spot,
  side: 'left',
  why: {
    match: 'primary',
    rank: 1,
    region: { type: 'regions', id: spot.id, slug: 'neck', title: 'Neck', url: spot.url },
  },
}
const notAlone: FinderHit = { ...hit, selfTreatment: { suitable: false, instead: null } }
const planFor = (hits: FinderHit[]) =>
  planOf({ place: 'Neck', side: 'left', hits, cautions: ['Never press on the spine.'] })
const lines = (text: string) => text.replace(/\r\n /g, '').split('\r\n')

describe('a plan', () => {
  test('has at most three spots, and none that nobody should press alone', () => {
    expect(planFor([notAlone, hit, hit, hit, hit]).items).toHaveLength(3)
    expect(planFor([notAlone]).items).toEqual([])
  })

  test('asks for no more sessions than the most cautious of its spots', () => {
    const often = (min: number, max: number) => ({
      ...hit,
      selfTreatment: { ...hit.selfTreatment, sessionsPerWeek: { min, max } } as never,
    })
    expect(sessionsAWeek(planFor([often(5, 7), often(2, 3)]))).toBe(2)
    expect(sessionsAWeek(planFor([often(0, 3)]))).toBe(1)
  })

  test('says in words what it is not, what comes first, and when to stop', () => {
    const text = planText(planFor([hit]))
    for (const words of [
      'not a diagnosis',
      'Never press on the spine.',
      'Stop at once if',
      hit.name,
    ])
      expect(text).toContain(words)
    expect(planText(planFor([notAlone]))).toContain('No spot')
  })
})

describe('a plan as a calendar', () => {
  const options = { plan: planFor([hit]), start: '2026-11-30', siteName: 'Knotwork', url: spot.url }

  test('repeats each session for two weeks and begins on the day that was chosen', () => {
    const calendar = lines(planCalendar(options))
    const events = calendar.filter((line) => line === 'BEGIN:VEVENT')
    expect(events).toHaveLength(sessionsAWeek(options.plan))
    expect(calendar.filter((line) => line === 'RRULE:FREQ=WEEKLY;COUNT=2')).toHaveLength(
      events.length,
    )
    expect(calendar.find((line) => line.startsWith('DTSTART'))).toBe('DTSTART;VALUE=DATE:20261130')
  })

  test('has the same bytes whenever it is asked for', async () => {
    const first = planCalendar(options)
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    expect(planCalendar(options)).toBe(first)
  })

  test('begins on real days only', () => {
    expect(isDay('2026-02-28')).toBe(true)
    for (const wrong of ['2026-02-30', '2026-2-3', 'soon', ''])
      expect(isDay(wrong), wrong).toBe(false)
  })
})
