import { absence, noteMissing } from '@/content/absence'
import { getSite } from '@/content/site'
import { pathToCard, sharedKinds } from '@/paths'
import { absoluteUrl } from '@/site/absolute-url'
import { cardAnswer, noCard } from '@/site/share-card/answer'
import { cardsOf } from './cards-of'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ kind: string; file: string }> }

/** The picture of a page where its link is shared: `/share/spots/scalenes.png`. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { kind: asked, file } = await params
  const kind = sharedKinds.find((known) => known === asked)
  const [, slug] = /^(.+)\.png$/.exec(file) ?? []
  if (!kind || !slug) {
    noteMissing()
    return noCard('missing')
  }
  const { name: siteName } = await getSite()
  const card = await cardsOf[kind]({ slug, siteName })
  if (card) return cardAnswer(card)
  const why = await absence(kind, slug)
  return why.kind === 'moved'
    ? Response.redirect(absoluteUrl(pathToCard(why.to)), 308)
    : noCard(why.kind)
}
