import 'server-only'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Article } from '@/contract/articles'
import { firstPage } from '@/contract/page'
import type { Relation } from '@/contract/relation'
import { touch } from '@/trace'
import { fieldTag, presenceFacet } from '@/vocabulary/changes'
import { listArticles } from './articles'
import { queryRows } from './store'

const Ids = z.array(z.object({ id: z.uuid() }))

/** The public articles that define a word. The condition is that of the index `articles_definitions`. */
export function articlesThatDefine(): Promise<Article[]> {
  return articlesAmong(
    'body',
    sql`
    select id from articles where _status = 'published' and deleted_at is null
      and jsonb_path_exists(body, '$.**.blockType ? (@ == "definition")')`,
  )
}

/** The public articles whose update log has an entry. */
export function articlesWithLog(): Promise<Article[]> {
  return articlesAmong(
    'updateLog',
    sql`
    select id from articles where _status = 'published' and deleted_at is null
      and exists (select 1 from articles_update_log entry where entry._parent_id = articles.id)`,
  )
}

/** Whether an article is among them may change with this field of any article. */
async function articlesAmong(field: string, query: ReturnType<typeof sql>): Promise<Article[]> {
  touch(`articles${presenceFacet}`, fieldTag('articles', field))
  const ids = Ids.parse(await queryRows(query)).map(({ id }) => id)
  const articles: Article[] = []
  // As many at once as a page of a list may hold.
  for (let start = 0; start < ids.length; start += 100) {
    const filters = { id: ids.slice(start, start + 100) }
    const { items } = await listArticles(firstPage({ limit: 100, filters, withBody: true }))
    // With `withBody` the list gives the full form.
    articles.push(...(items as Article[]))
  }
  return articles
}

export function pointerTo({ id, slug, title, url }: Article): Relation {
  return { type: 'articles', id, slug, title, url }
}
