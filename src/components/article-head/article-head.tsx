import type { ArticleSummary } from '@/contract/articles'
import { articleKindLabels } from '@/vocabulary/articles'
import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { DateText } from '@/components/date-text/date-text'
import { EpistemicStatus } from '@/components/epistemic-status/epistemic-status'
import { NameList } from '@/components/name-list/name-list'
import { PageTitle } from '@/components/page-title/page-title'
import styles from './article-head.module.css'

type Props = { article: ArticleSummary; isReviewOverdue: boolean }

/** What an article is, who stands behind it, how old it is, and how sure it can be. */
export function ArticleHead(props: Props) {
  const { article } = props
  const { pillar } = article
  return (
    <div className={styles.head}>
      <Breadcrumb
        trail={[
          { label: 'Articles', href: '/articles' },
          ...(pillar ? [{ label: pillar.title, href: pillar.url }] : []),
        ]}
      />
      <PageTitle label={articleKindLabels[article.kind]} title={article.title} dek={article.dek} />
      <Byline {...props} />
      {article.epistemicStatus ? <EpistemicStatus status={article.epistemicStatus} /> : null}
    </div>
  )
}

function Byline({ article, isReviewOverdue }: Props) {
  return (
    <div className={styles.byline}>
      <Authors authors={article.authors} />
      <span>
        <DateText iso={article.publishedAt} />
      </span>
      {article.lastReviewedAt ? (
        <span>
          Last reviewed <DateText iso={article.lastReviewedAt} />
        </span>
      ) : null}
      {isReviewOverdue && article.nextReviewAt ? (
        <span className={styles.unreviewed}>
          A review was due on <DateText iso={article.nextReviewAt} />
        </span>
      ) : null}
      <span>{article.stats.readingMinutes} min</span>
      {article.reviewedBy ? (
        <span>
          Reviewed by <a href={article.reviewedBy.url}>{article.reviewedBy.title}</a>
        </span>
      ) : (
        <span className={styles.unreviewed}>Not reviewed by a clinician</span>
      )}
    </div>
  )
}

/** A draft may have none yet. */
function Authors({ authors }: Pick<ArticleSummary, 'authors'>) {
  if (authors.length === 0) return null
  return (
    <div>
      By{' '}
      <NameList
        names={authors.map(({ id, url, title }) => ({
          key: id,
          name: <a href={url}>{title}</a>,
        }))}
      />
    </div>
  )
}
