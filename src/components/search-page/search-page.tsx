import type { SearchHit } from '@/contract/finder'
import type { Page } from '@/contract/page'
import type { ResourceType } from '@/vocabulary/nouns'
import { Notice } from '@/components/notice/notice'
import { pageHref } from '@/components/pager/page-href'
import { Pager } from '@/components/pager/pager'
import { SearchForm } from './search-form'
import { SearchHits } from './search-hits'
import { SearchKinds } from './search-kinds'
import { SearchNothing } from './search-nothing'
import { SearchStart } from './search-start'
import styles from './search-page.module.css'

export type SearchPageData = {
  q: string | null
  /** Null is every kind. */
  kind: ResourceType | null
  /** Null while nothing was asked. */
  page: Page<SearchHit> | null
  /** What was asked for but could not be understood, in words. */
  refused: string[]
}

/** Search: the form, the kinds as filters, the hits; or where to start, or what else to try. */
export function SearchPage({ q, kind, page, refused }: SearchPageData) {
  return (
    <div className={`wrap ${styles.page}`}>
      <h1>Search</h1>
      <SearchForm q={q} kind={kind} />
      {refused.map((text) => (
        <Notice key={text}>
          <p>{text}</p>
        </Notice>
      ))}
      {q && page ? (
        <>
          <SearchKinds q={q} kind={kind} />
          <p className={styles.count} role="status">
            {countText(page.total)} for <strong>{q}</strong>
          </p>
          {page.total > 0 ? <SearchHits hits={page.items} /> : <SearchNothing q={q} kind={kind} />}
          <Pager
            previous={pageHref({ path: '/search', cursor: page.prev, query: { q, type: kind } })}
            next={pageHref({ path: '/search', cursor: page.next, query: { q, type: kind } })}
          />
        </>
      ) : (
        <SearchStart />
      )}
    </div>
  )
}

function countText(total: number): string {
  if (total === 0) return 'Nothing found'
  return total === 1 ? '1 result' : `${total} results`
}
