import { robotsText } from '@/site/robots'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(robotsText(), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
