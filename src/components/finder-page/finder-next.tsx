import { finderPath } from '@/components/body-map/place'
import { LinkColumns } from '@/components/link-columns/link-columns'
import { Section } from '@/components/section/section'
import type { PersonSide } from '@/vocabulary/regions'
import type { NextSteps } from './next-steps'
import styles from './finder-page.module.css'

/** Where to look when none of the spots is the one. */
export function FinderNext({ next, side }: { next: NextSteps; side: PersonSide | null }) {
  const { spots, places } = next
  if (spots.length + places.length === 0) return null
  return (
    <Section
      id="next"
      title="What to check next"
      intro={<p>When none of these is it. From the same muscles and the same part of the body.</p>}
    >
      <div className={styles.next}>
        {spots.length > 0 ? (
          <div>
            <h3 className={styles.nextTitle}>Other spots in the same muscles</h3>
            <LinkColumns
              links={spots.map(({ problemTitle, name, url }) => ({
                href: url,
                title: problemTitle,
                text: name,
              }))}
            />
          </div>
        ) : null}
        {places.length > 0 ? (
          <div>
            <h3 className={styles.nextTitle}>Places beside it</h3>
            <LinkColumns
              links={places.map(({ slug, label, laterality }) => ({
                href: finderPath({ region: slug, side: laterality === 'midline' ? null : side }),
                title: label,
              }))}
            />
          </div>
        ) : null}
      </div>
    </Section>
  )
}
