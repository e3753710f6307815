import { EntryList } from '@/components/entry-list/entry-list'
import { Flush } from '@/components/flush/flush'
import { Section } from '@/components/section/section'
import { SpotEntry } from '@/components/spot-entry/spot-entry'
import type { FinderResult } from '@/contract/finder'
import type { FinderPageData } from './finder-page-data'
import { reasonText, spotSideText } from './reason-text'
import styles from './finder-page.module.css'

/** The spots that are said to be felt in a place, each with the reason why it is here. */
export function FinderAnswer(
  props: Pick<FinderPageData, 'side' | 'regions' | 'cautions'> & { answer: FinderResult },
) {
  const { answer, side, regions, cautions } = props
  const { hits } = answer
  return (
    <>
      <Section
        id="spots"
        title={hits.length === 1 ? 'One spot is felt here' : `${hits.length} spots are felt here`}
        intro={
          <p>
            Main zones before places where a spot is felt at times, in the order of each spot’s own
            list. Then how sure anyone is.
          </p>
        }
      >
        <Flush>
          <EntryList>
            {hits.map((hit) => {
              const where = spotSideText({ side: hit.side, asked: side })
              return (
                <SpotEntry
                  key={hit.id}
                  spot={hit}
                  regions={regions}
                  side={hit.side ?? undefined}
                  reason={
                    <>
                      <strong>{reasonText(hit)}</strong>
                      {where ? <span>{where}</span> : null}
                    </>
                  }
                />
              )
            })}
          </EntryList>
        </Flush>
      </Section>
      <Section
        id="care"
        title="Before you press anything"
        intro={hits.every(({ safetyReviewed }) => safetyReviewed) ? null : <Unreviewed />}
      >
        <ul className={styles.cautions}>
          {cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function Unreviewed() {
  return <p>Not reviewed by a clinician.</p>
}
