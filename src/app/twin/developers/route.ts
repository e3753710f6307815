import { getSite, getTerms } from '@/content/site'
import { guide } from '@/site/developers/guide'
import { developersHead } from '@/site/developers/head'
import { guideMarkdown } from '@/site/developers/markdown'
import { markdownAnswer } from '@/site/markdown/answer'
import { absoluteUrl } from '@/site/absolute-url'

export const dynamic = 'force-dynamic'

/** The guide for developers as Markdown. The server in front leads `/developers.md` here. */
export async function GET(): Promise<Response> {
  const [{ name }, terms] = await Promise.all([getSite(), getTerms()])
  const text = guideMarkdown({ ...developersHead, sections: guide({ name, terms }) })
  return markdownAnswer({ url: absoluteUrl('/developers'), text })
}
