import { absence, noteMissing } from '@/content/absence'
import { pageKinds, type PageKind } from '@/vocabulary/nouns'
import { absentAnswer, markdownAnswer, missingAnswer } from '@/site/markdown/answer'
import { twins } from './twins'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ kind: string; slug: string }> }

/** A document as Markdown. The server in front leads `/spots/x.md` here. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { kind, slug } = await params
  if (!isPageKind(kind)) {
    noteMissing()
    return missingAnswer()
  }
  const twin = await twins[kind](slug)
  return twin ? markdownAnswer(twin) : absentAnswer(await absence(kind, slug))
}

function isPageKind(kind: string): kind is PageKind {
  return pageKinds.some((known) => known === kind)
}
