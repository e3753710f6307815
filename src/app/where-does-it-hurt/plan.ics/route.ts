import { noteRefused } from '@/content/absence'
import { isDay, planCalendar } from '@/site/plan-calendar'
import { absoluteUrl } from '@/site/absolute-url'
import { plainText, planAsked } from '@/app/where-does-it-hurt/plan-asked'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const start = query.get('start') ?? ''
  if (!isDay(start)) {
    noteRefused()
    return plainText('A calendar needs its first day: &start=2026-01-31.')
  }
  const asked = await planAsked(query)
  if ('problem' in asked) return plainText(asked.problem)
  query.delete('start')
  const url = absoluteUrl(`/where-does-it-hurt?${query}`)
  return new Response(planCalendar({ ...asked, start, url }), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="plan.ics"',
    },
  })
}
