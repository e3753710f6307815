import type { Page } from '@/contract/page'
import type { Reference } from '@/contract/references'
import type { TopicSummary } from '@/contract/topics'
import { Notice } from '@/components/notice/notice'
import { pageHref } from '@/components/pager/page-href'
import { PageTitle } from '@/components/page-title/page-title'
import { Pager } from '@/components/pager/pager'
import { ReferenceEntries } from '@/components/reference-entry/reference-entry'
import { ReferenceFilters } from '@/components/reference-filters/reference-filters'
import type { ReferenceQuestion } from '@/components/reference-filters/reference-question'
import styles from './reference-index.module.css'

/** The index of references: what was asked, how many there are, the newest first. */
export function ReferenceIndex(props: {
  page: Page<Reference>
  question: ReferenceQuestion
  topics: TopicSummary[]
  dek: string
}) {
  const { page, question } = props
  const { kind, year, topic, refused } = question
  const query = { kind, year, topic }
  return (
    <div className={`wrap ${styles.page}`}>
      <PageTitle title="References" dek={props.dek} />
      {refused.length > 0 ? (
        <Notice title={`We did not understand the ${refused.join(' and the ')} in the address`}>
          <p>It is left out of what you see here.</p>
        </Notice>
      ) : null}
      <div className={styles.columns}>
        <ReferenceFilters question={question} topics={props.topics} />
        <div className={styles.list}>
          <p className={styles.count} role="status">
            {countText(page.total)}
          </p>
          {page.total > 0 ? (
            <ReferenceEntries references={page.items} />
          ) : (
            <p>
              Nothing in the bibliography matches all of this. Leave something open, or{' '}
              <a href="/references">show all references</a>.
            </p>
          )}
          <Pager
            previous={pageHref({ path: '/references', cursor: page.prev, query })}
            next={pageHref({ path: '/references', cursor: page.next, query })}
          />
        </div>
      </div>
    </div>
  )
}

function countText(total: number): string {
  if (total === 0) return 'No reference'
  return total === 1 ? '1 reference' : `${total} references, the newest first`
}
