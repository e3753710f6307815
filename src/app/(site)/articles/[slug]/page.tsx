import type { Metadata } from 'next'
import { firstPage } from '@/contract/page'
import type { Relation } from '@/contract/relation'
import { absence } from '@/content/absence'
import { getArticle } from '@/content/articles'
import { listMuscles } from '@/content/muscles'
import { listProducts } from '@/content/products'
import { listReferences } from '@/content/references'
import { listRegions } from '@/content/regions'
import { getSite } from '@/content/site'
import { listSpots } from '@/content/spots'
import { ArticlePage } from '@/components/article-page/article-page'
import { NotHere } from '@/app/(site)/not-here'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await getArticle((await params).slug)
  if (!article) return { title: 'Not found', robots: { index: false } }
  return {
    title: article.title,
    description: article.dek,
    alternates: { canonical: article.url },
  }
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const article = await getArticle(slug)
  if (!article) return <NotHere absence={await absence('articles', slug)} />
  const [site, references, spots, muscles, products, regions] = await Promise.all([
    getSite(),
    listReferences(only(article.references)),
    listSpots(only(article.spots)),
    listMuscles(only(article.muscles)),
    listProducts(only(article.products)),
    listRegions(firstPage()),
  ])
  return (
    <ArticlePage
      article={article}
      siteName={site.name}
      references={references.items}
      cards={{
        spots: spots.items,
        muscles: muscles.items,
        products: products.items,
        regions: regions.items,
      }}
    />
  )
}

function only(relations: Relation[]) {
  return firstPage({ filters: { slug: relations.map(({ slug }) => slug) } })
}
