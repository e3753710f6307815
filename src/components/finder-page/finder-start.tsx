import { FinderMap } from '@/components/body-map/finder-map'
import { FinderForm } from '@/components/finder-form/finder-form'
import { Notice } from '@/components/notice/notice'
import { PageTitle } from '@/components/page-title/page-title'
import { FinderNotices } from './finder-notices'
import type { FinderPageData } from './finder-page-data'
import styles from './finder-page.module.css'

/** The question, what it is not, and the map beside a form. */
export function FinderStart({ regions, side, notices, careCards }: FinderPageData) {
  const signs = careCards.reduce((sum, { when }) => sum + when.length, 0)
  return (
    <div className={styles.start}>
      <div className={styles.words}>
        <PageTitle
          title="Where does it hurt?"
          dek="Choose the place. You get the muscle spots that are said to be felt there, the main ones first."
        />
        <FinderNotices notices={notices} />
        {signs > 0 ? (
          <Notice tone="safety" title="Some pain is an emergency">
            <p>
              Check the <a href="#signs">{signs} signs that call for an ambulance</a> before you
              look for a muscle.
            </p>
          </Notice>
        ) : null}
        <p className={styles.honest}>
          <strong>This is not a diagnosis.</strong> The map follows tradition, which few studies
          have tested. Your question stands in the address of the page and is kept nowhere.
        </p>
      </div>
      <div className={styles.map}>
        <FinderMap regions={regions} after="choose" />
      </div>
      <div className={styles.form} id="choose">
        <FinderForm regions={regions} region={null} side={side} />
      </div>
    </div>
  )
}
