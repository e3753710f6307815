import type { Reference } from '@/contract/references'
import { shortPath } from '@/paths'
import { absoluteUrl } from '@/site/absolute-url'
import { referenceKindLabels } from '@/vocabulary/references'
import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { CitationText } from '@/components/citation-text/citation-text'
import { CiteBox, type CitedAs } from '@/components/cite-box/cite-box'
import { Flush } from '@/components/flush/flush'
import { Section } from '@/components/section/section'
import { Tag, TagRow } from '@/components/tag/tag'
import { CitationFiles } from './citation-files'
import { CitedBy } from './cited-by'
import { ReferenceRecord } from './reference-record'
import { ReferenceStanding } from './reference-standing'
import { WorkLinks } from './work-links'
import styles from './reference-page.module.css'

/** A reference: what it is, what it found in our words, whether its record was seen, and every place that cites it. */
export function ReferencePage({ reference, cited }: { reference: Reference; cited: CitedAs }) {
  return (
    <article className={`wrap ${styles.page}`}>
      <div className={styles.head}>
        <Breadcrumb trail={[{ label: 'References', href: '/references' }]} />
        <p className="label">
          {referenceKindLabels[reference.kind]} · {reference.year}
        </p>
        <h1 className={styles.title}>{reference.title}</h1>
        <p className={styles.citation}>
          <CitationText reference={reference} />
        </p>
        <WorkLinks reference={reference} />
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
      <Section id="cite" title="Cite and link">
        <CiteBox cited={cited} shortUrl={absoluteUrl(shortPath(reference.id))} />
        <CitationFiles reference={reference} />
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
