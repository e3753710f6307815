import type { FinderResult } from '@/contract/finder'
import { finderPath } from '@/components/body-map/place'
import { LinkColumns } from '@/components/link-columns/link-columns'
import { Section } from '@/components/section/section'
import type { FinderPageData } from './finder-page-data'
import styles from './finder-page.module.css'

/** No spot is said to be felt in the place: what else to try. */
export function FinderNothing(
  props: Pick<FinderPageData, 'side' | 'muscles'> & { answer: FinderResult },
) {
  const { answer, side, muscles } = props
  return (
    <>
      <Section id="spots" title="No spot is felt here">
        <div className={styles.nothing}>
          <p>
            None of the spots on this site is said to be felt here. That is no sign that nothing is
            wrong, only that we have nothing to offer for this place.
          </p>
        </div>
      </Section>
      {answer.nearby.length > 0 ? (
        <Section id="nearby" title="Nearby, spots are felt">
          <LinkColumns
            links={answer.nearby.map(({ region, spots }) => ({
              href: finderPath({ region: region.slug, side }),
              title: region.title,
              text: spots === 1 ? 'One spot' : `${spots} spots`,
            }))}
          />
        </Section>
      ) : null}
      {muscles.length > 0 ? (
        <Section id="muscles" title="Muscles here">
          <LinkColumns
            links={muscles.map(({ url, name, latinName }) => ({
              href: url,
              title: name,
              text: latinName,
            }))}
          />
        </Section>
      ) : null}
    </>
  )
}
