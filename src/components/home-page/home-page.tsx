import type { ArticleSummary } from '@/contract/articles'
import type { RegionSummary } from '@/contract/regions'
import type { Site } from '@/contract/site'
import type { ResourceType } from '@/vocabulary/nouns'
import { FinderMap } from '@/components/body-map/finder-map'
import { RegionGroups } from '@/components/region-groups/region-groups'
import { HomeArticles } from './home-articles'
import { HomeTrust } from './home-trust'
import styles from './home-page.module.css'

/** The question first, beside the map that answers it; then what there is to read; then why to believe it. */
export function HomePage(props: {
  site: Site
  articles: ArticleSummary[]
  regions: RegionSummary[]
  counts: Record<ResourceType, number>
}) {
  return (
    <div className="wrap">
      <div className={styles.question}>
        <div className={styles.words}>
          <h1 className={styles.title}>Where does it hurt?</h1>
          <p className={styles.lead}>
            Point to the place. You get the muscle spots that are said to cause pain there, how to
            press them yourself, and how little or how much is known.
          </p>
          <p className={styles.honest}>
            This is not a diagnosis. Each page says how sure it is, and whether a clinician has
            reviewed it. If you are worried, see someone first.
          </p>
          <nav className={styles.list} id="places" aria-label="Places on the body">
            <p className="label">Or choose from the list</p>
            <RegionGroups regions={props.regions} />
          </nav>
        </div>
        <div className={styles.map}>
          <FinderMap regions={props.regions} after="places" />
        </div>
      </div>
      <HomeArticles articles={props.articles} />
      <HomeTrust counts={props.counts} />
    </div>
  )
}
