import 'server-only'
import type { Correction } from '@/contract/corrections'
import { articlesWithLog, pointerTo } from './with-part'

/** Every entry of every update log, the newest first. */
export async function listCorrections(): Promise<Correction[]> {
  const articles = await articlesWithLog()
  return articles
    .flatMap((article) =>
      article.updateLog.map((entry) => ({ ...entry, article: pointerTo(article) })),
    )
    .sort((a, b) => b.date.localeCompare(a.date) || a.article.slug.localeCompare(b.article.slug))
}
