import { noteMissing } from '@/content/absence'
import { apiOperation } from '@/site/api-operations'
import { askedAddress } from '@/site/developers/try'
import { missingAnswer } from '@/site/markdown/answer'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ operation: string }> }

/** Leads from the form of an operation to the answer that was asked for. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const operation = apiOperation((await params).operation)
  if (!operation) {
    noteMissing()
    return missingAnswer()
  }
  const { searchParams } = new URL(request.url)
  return new Response(null, {
    status: 307,
    headers: { location: askedAddress(operation, searchParams) },
  })
}
