import { MapLegend } from '@/components/body-map/map-legend'
import { SpotMap } from '@/components/body-map/spot-map'
import { SideLinks } from '@/components/side-links/side-links'
import type { SourceNotes } from '@/components/source-notes/collect-sources'
import { SourceMarks } from '@/components/source-notes/source-marks'
import { ZoneList } from '@/components/zone-list/zone-list'
import { pagePath } from '@/paths'
import type { SpotPageData } from './spot-page-data'
import styles from './spot-page.module.css'

/** Where it is said to be felt: the map for one side of the person, and the same in words. */
export function SpotMapPart(props: SpotPageData & { notes: SourceNotes }) {
  const { spot, regions, side, notes } = props
  const { primary, spillover, text } = spot.referral
  return (
    <section className={styles.mapPart} id="map" aria-labelledby="map-title">
      <h2 className={styles.mapTitle} id="map-title">
        Where it is felt
      </h2>
      <div className={styles.mapTools}>
        <SideLinks path={pagePath('spots', spot.slug)} side={side} />
        <MapLegend />
      </div>
      <SpotMap spot={spot} regions={regions} side={side} />
      <div className={styles.zones}>
        <ZoneList label="Felt most" zones={primary} regions={regions} side={side} />
        <ZoneList label="Felt at times" zones={spillover} regions={regions} side={side} />
      </div>
      <p className={styles.referral}>
        {text}
        <SourceMarks numbers={notes.numbersOf(spot.sources.referral)} />
      </p>
    </section>
  )
}
