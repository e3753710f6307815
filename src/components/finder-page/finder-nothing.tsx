import type { RegionSummary } from '@/contract/regions'
import { finderPath } from '@/components/body-map/place'
import { LinkColumns } from '@/components/link-columns/link-columns'
import { Section } from '@/components/section/section'
import type { FinderPageData, FinderResult } from './finder-page-data'
import { placesNearby } from './places-nearby'
import styles from './finder-page.module.css'

/** No spot is said to be felt in the place: what else to try. */
export function FinderNothing(
  props: Pick<FinderPageData, 'side' | 'regions' | 'muscles'> & { answer: FinderResult },
) {
  const { answer, regions, side, muscles } = props
  const { larger, nearby } = placesNearby({ region: answer.region, regions })
  const link = (region: RegionSummary) => ({
    href: finderPath({ region: region.slug, side }),
    title: region.label,
  })
  return (
    <>
      <Section id="spots" title="No spot is felt here">
        <div className={styles.nothing}>
          <p>
            None of the spots on this site is said to be felt here. That is no sign that nothing is
            wrong, only that we have nothing to offer for this place.
          </p>
          {larger ? (
            <p>
              Look at the larger area: <a href={link(larger).href}>{larger.label}</a>.
            </p>
          ) : null}
        </div>
      </Section>
      {nearby.length > 0 ? (
        <Section id="nearby" title="Places nearby">
          <LinkColumns links={nearby.map(link)} />
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
