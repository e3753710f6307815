import { planText } from '@/site/plan-text'
import { plainText, planAsked } from '@/app/where-does-it-hurt/plan-asked'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const asked = await planAsked(new URL(request.url).searchParams)
  return plainText('problem' in asked ? asked.problem : planText(asked.plan).trimEnd())
}
