import type { SourceNotes } from '@/components/source-notes/collect-sources'
import { SourceList } from '@/components/source-notes/source-list'
import { CertaintyBadge } from '@/components/certainty-badge/certainty-badge'
import { ReferenceEntries } from '@/components/reference-entry/reference-entry'
import { Flush } from '@/components/flush/flush'
import { Section } from '@/components/section/section'
import type { SpotPageData } from './spot-page-data'
import styles from './spot-page.module.css'

/** How sure anyone can be, the studies, and where each part of the page comes from. */
export function SpotBasis({ spot, references, notes }: SpotPageData & { notes: SourceNotes }) {
  const { certainty, statement, referralMap, seriesOpinion } = spot.evidence
  return (
    <>
      <Section id="certainty" title="How sure anyone can be">
        <div className={styles.text}>
          <CertaintyBadge certainty={certainty} withMeaning />
          <p>{statement}</p>
          {referralMap ? <p>The map rests on: {referralMap.replace(/\.$/, '')}.</p> : null}
          {seriesOpinion && spot.series ? (
            <p>
              That this spot matters more than its neighbours is the opinion of one published
              series,{' '}
              {spot.series.url ? (
                <a href={spot.series.url} rel="external noopener">
                  {spot.series.name}
                </a>
              ) : (
                spot.series.name
              )}
              .
            </p>
          ) : null}
        </div>
      </Section>
      {references.length > 0 ? (
        <Section id="references" title="References">
          <Flush>
            <ReferenceEntries references={references} />
          </Flush>
        </Section>
      ) : null}
      <Section
        id="sources"
        title="Sources"
        intro={<p>Where each part of this page was taken from, by the small numbers above.</p>}
      >
        {notes.list.length > 0 ? (
          <Flush>
            <SourceList sources={notes.list} />
          </Flush>
        ) : (
          <p>No source is recorded for this page.</p>
        )}
      </Section>
    </>
  )
}
