import { getArticle } from '@/content/articles'
import { bodyMarkdown } from '@/content/markdown'
import { getMuscle } from '@/content/muscles'
import { getProduct } from '@/content/products'
import { getReference, namedWorks } from '@/content/references'
import { getSpot } from '@/content/spots'
import type { Twin } from '@/site/markdown/answer'
import { articleMarkdown } from '@/site/markdown/article'
import { muscleMarkdown } from '@/site/markdown/muscle'
import { productMarkdown } from '@/site/markdown/product'
import { referenceMarkdown } from '@/site/markdown/reference'
import { spotMarkdown } from '@/site/markdown/spot'
import type { PageKind } from '@/vocabulary/nouns'

/** How each kind of document is read and written as Markdown; null where there is none. */
export const twins: Record<PageKind, (slug: string) => Promise<Twin | null>> = {
  async articles(slug) {
    const article = await getArticle(slug)
    if (!article) return null
    const references = await namedWorks(article.references)
    const text = articleMarkdown({ article, references, body: bodyMarkdown(article.body) })
    return { url: article.url, text }
  },
  async muscles(slug) {
    const muscle = await getMuscle(slug)
    if (!muscle) return null
    return { url: muscle.url, text: muscleMarkdown({ muscle, body: bodyMarkdown(muscle.body) }) }
  },
  async spots(slug) {
    const spot = await getSpot(slug)
    if (!spot) return null
    const references = await namedWorks(spot.references)
    const text = spotMarkdown({ spot, references, body: bodyMarkdown(spot.body) })
    return { url: spot.url, text }
  },
  async references(slug) {
    const reference = await getReference(slug)
    return reference && { url: reference.url, text: referenceMarkdown({ reference }) }
  },
  async products(slug) {
    const product = await getProduct(slug)
    if (!product) return null
    const references = await namedWorks(product.references)
    return { url: product.url, text: productMarkdown({ product, references }) }
  },
}
