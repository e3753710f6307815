import type { TopicSummary } from '@/contract/topics'
import { topicKinds, type TopicKind } from '@/vocabulary/topics'
import { IndexPage } from '@/components/index-page/index-page'
import { LinkColumns } from '@/components/link-columns/link-columns'
import { firstSentence } from '@/site/first-sentence'

const titles: Record<TopicKind, string> = {
  complaint: 'Complaints',
  subject: 'Subjects',
  treatment: 'Treatments',
}

/** All topics by kind. */
export function TopicIndex({ topics, dek }: { topics: TopicSummary[]; dek: string }) {
  const groups = topicKinds
    .map((kind) => ({ kind, items: topics.filter((topic) => topic.kind === kind) }))
    .filter(({ items }) => items.length > 0)
  return (
    <IndexPage
      title="Topics"
      dek={dek}
      total={topics.length}
      groups={groups.map(({ kind, items }) => ({
        id: kind,
        title: titles[kind],
        content: (
          <LinkColumns
            links={items.map(({ url, title, summary }) => ({
              href: url,
              title,
              text: summary && firstSentence(summary),
            }))}
          />
        ),
      }))}
    />
  )
}
