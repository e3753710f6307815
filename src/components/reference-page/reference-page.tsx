import type { Reference } from '@/contract/references'
import { referenceKindLabels } from '@/vocabulary/references'
import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { CitationText } from '@/components/citation-text/citation-text'
import { CopyButton } from '@/components/copy-button/copy-button'
import { Flush } from '@/components/flush/flush'
import { Section } from '@/components/section/section'
import { Tag, TagRow } from '@/components/tag/tag'
import { CitedBy } from './cited-by'
import { ReferenceRecord } from './reference-record'
import { ReferenceStanding } from './reference-standing'
import { WorkLinks } from './work-links'
import styles from './reference-page.module.css'

/** A reference: what it is, what it found in our words, whether its record was seen, and every place that cites it. */
export function ReferencePage({ reference }: { reference: Reference }) {
  return (
    <article className={`wrap ${styles.page}`}>
      <div className={styles.head}>
        <Breadcrumb trail={[{ label: 'References', href: '/references' }]} />
        <p className="label">
          {referenceKindLabels[reference.kind]} · {reference.year}
        </p>
        <h1 className={styles.title}>{reference.title}</h1>
        <p className={styles.citation} id="citation">
          <CitationText reference={reference} />
        </p>
        <div className={styles.tools}>
          <WorkLinks reference={reference} />
          <CopyButton of="citation" what="citation" />
        </div>
      </div>
      <Section id="takeaway" title="What it found" intro={<p>In our words.</p>}>
        <p className={styles.takeaway}>{reference.takeaway}</p>
      </Section>
      <Section id="standing" title="How it stands">
        <ReferenceStanding reference={reference} />
      </Section>
      <Section
        id="cited-by"
        title="Cited here"
        intro={
          reference.citedBy.length > 0 ? <p>Every place on this site that rests on it.</p> : null
        }
      >
        <CitedBy places={reference.citedBy} />
      </Section>
      {reference.topics.length > 0 ? (
        <Section id="topics" title="Topics">
          <TagRow>
            {reference.topics.map(({ id, title, url }) => (
              <Tag key={id} href={url}>
                {title}
              </Tag>
            ))}
          </TagRow>
        </Section>
      ) : null}
      <Section id="record" title="Record">
        <Flush>
          <ReferenceRecord reference={reference} />
        </Flush>
      </Section>
    </article>
  )
}
