import 'server-only'
import type { GlossaryEntry } from '@/contract/glossary'
import { articlesThatDefine, pointerTo } from './with-part'

/** Every word that an article defines, in the order of the alphabet. A word may be defined more than once. */
export async function listGlossary(): Promise<GlossaryEntry[]> {
  const articles = await articlesThatDefine()
  return articles
    .flatMap((article) =>
      article.body
        .filter((block) => block.type === 'definition')
        .map(({ term, content }) => ({ term, content, article: pointerTo(article) })),
    )
    .sort(
      (a, b) => a.term.localeCompare(b.term, 'en') || a.article.slug.localeCompare(b.article.slug),
    )
}
