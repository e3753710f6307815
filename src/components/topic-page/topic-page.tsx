import type { ArticleSummary } from '@/contract/articles'
import type { Page } from '@/contract/page'
import type { Work } from '@/contract/references'
import type { RegionSummary } from '@/contract/regions'
import type { SpotSummary } from '@/contract/spots'
import type { Topic } from '@/contract/topics'
import { topicKindLabels } from '@/vocabulary/topics'
import { ArticleEntry } from '@/components/article-entry/article-entry'
import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { EntryList } from '@/components/entry-list/entry-list'
import { Flush } from '@/components/flush/flush'
import { LinkColumns } from '@/components/link-columns/link-columns'
import { PageTitle } from '@/components/page-title/page-title'
import { Section } from '@/components/section/section'
import { SpotEntry } from '@/components/spot-entry/spot-entry'
import { TopicReferences } from './topic-references'
import styles from './topic-page.module.css'

/** A topic: what it is, where to start, the spots in the order in which to read them, the articles, the studies. */
export function TopicPage(props: {
  topic: Topic
  /** The pillar article first. */
  articles: ArticleSummary[]
  spots: SpotSummary[]
  regions: RegionSummary[]
  references: Page<Work>
}) {
  const { topic, articles, spots, regions, references } = props
  const isBare = articles.length + spots.length + topic.children.length + references.total === 0
  return (
    <div className={`wrap ${styles.page}`}>
      <div className={styles.head}>
        <Breadcrumb
          trail={[
            { label: 'Topics', href: '/topics' },
            ...(topic.parent ? [{ label: topic.parent.title, href: topic.parent.url }] : []),
          ]}
        />
        <PageTitle title={topic.title} label={topicKindLabels[topic.kind]} dek={topic.summary} />
        {isBare ? <p>Nothing is written about it yet.</p> : null}
      </div>
      {articles.length > 0 ? (
        <Section id="articles" title="Articles" intro={<FeedLink topic={topic} />}>
          <Flush>
            <EntryList>
              {articles.map((article) => (
                <ArticleEntry key={article.id} article={article} level={3} />
              ))}
            </EntryList>
          </Flush>
        </Section>
      ) : null}
      {spots.length > 0 ? (
        <Section id="spots" title="Spots" intro={<p>In the order in which to read them.</p>}>
          <Flush>
            <EntryList>
              {spots.map((spot) => (
                <SpotEntry key={spot.id} spot={spot} regions={regions} />
              ))}
            </EntryList>
          </Flush>
        </Section>
      ) : null}
      {topic.children.length > 0 ? (
        <Section id="parts" title="Parts of this topic">
          <LinkColumns links={topic.children.map(({ url, title }) => ({ href: url, title }))} />
        </Section>
      ) : null}
      <TopicReferences topic={topic} references={references} />
    </div>
  )
}

/** What is new about it, for who reads feeds. */
function FeedLink({ topic }: { topic: Topic }) {
  return (
    <p>
      <a href={`${topic.url}/feed.xml`}>Follow by feed</a>
    </p>
  )
}
