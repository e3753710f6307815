import type { Metadata } from 'next'
import { absence } from '@/content/absence'
import { citeArticle } from '@/content/cite'
import { namedPeople } from '@/content/people'
import { namedMuscles } from '@/content/muscles'
import { isPast } from '@/content/moments'
import { namedProducts } from '@/content/products'
import { namedWorks } from '@/content/references'
import { namedRegions } from '@/content/regions'
import { namedSpots } from '@/content/spots'
import { articleJsonLd } from '@/site/json-ld/article'
import { absentMetadata, pageMetadata } from '@/site/page-metadata'
import { ArticlePage } from '@/components/article-page/article-page'
import { JsonLd } from '@/components/json-ld/json-ld'
import { cardsOf } from '@/components/body/cards'
import { regionsOf } from '@/components/spot-page/spot-relations'
import { NotHere } from '@/app/(site)/not-here'
import { getArticle, getSite } from '@/app/(site)/once'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await getArticle((await params).slug)
  if (!article) return absentMetadata()
  const { title, dek, url } = article
  return pageMetadata({ title, description: dek, url, kind: 'article', isEmbedded: true })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const article = await getArticle(slug)
  if (!article) return <NotHere absence={await absence('articles', slug)} />
  const shown = cardsOf(article.body)
  const [site, authors, references, spots, muscles, products] = await Promise.all([
    getSite(),
    namedPeople(article.authors),
    namedWorks(article.references),
    namedSpots(shown.spots),
    namedMuscles(shown.muscles),
    namedProducts(shown.products),
  ])
  const places = [...spots.map(regionsOf), ...muscles.map(({ region }) => region ?? [])].flat()
  const cards = { spots, muscles, products, regions: await namedRegions(places) }
  return (
    <>
      <JsonLd graph={articleJsonLd({ article, authors, references, site })} />
      <ArticlePage
        article={article}
        isReviewOverdue={isPast(article.nextReviewAt)}
        cited={citeArticle({ article, siteName: site.name })}
        references={references}
        cards={cards}
      />
    </>
  )
}
