import type { Page } from '@/contract/page'
import type { Work } from '@/contract/references'
import type { Topic } from '@/contract/topics'
import { Flush } from '@/components/flush/flush'
import { ReferenceEntries } from '@/components/reference-entry/reference-entry'
import { Section } from '@/components/section/section'
import styles from './topic-page.module.css'

/** The newest studies on a topic, and the way to the others. */
export function TopicReferences(props: { topic: Topic; references: Page<Work> }) {
  const { items, total } = props.references
  if (total === 0) return null
  const more = total > items.length
  return (
    <Section
      id="references"
      title="References"
      intro={<p>{more ? `The newest ${items.length} of ${total}.` : 'The newest first.'}</p>}
    >
      <Flush>
        <ReferenceEntries references={items} />
      </Flush>
      {more ? (
        <p className={styles.more}>
          <a href={`/references?topic=${encodeURIComponent(props.topic.slug)}`}>
            All {total} references on this topic
          </a>
        </p>
      ) : null}
    </Section>
  )
}
