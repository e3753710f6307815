import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { FinderAnswer } from './finder-answer'
import { FinderAsk } from './finder-ask'
import { FinderFlags } from './finder-flags'
import { FinderNext } from './finder-next'
import { FinderNothing } from './finder-nothing'
import { FinderNotices } from './finder-notices'
import type { FinderPageData } from './finder-page-data'
import { FinderPlaces } from './finder-places'
import { FinderPlan } from './finder-plan'
import { FinderStart } from './finder-start'
import { nextSteps } from './next-steps'
import { placeText } from './place-text'
import { PageTitle } from '@/components/page-title/page-title'
import styles from './finder-page.module.css'

/** Where does it hurt: the question with its map; or, once a place is named, the warnings and then the spots. */
export function FinderPage(props: FinderPageData) {
  const { answer, side, regions, careCards } = props
  if (!answer) {
    return (
      <div className={`wrap ${styles.page}`}>
        <FinderStart {...props} />
        <FinderFlags id="signs" title="Signs of an emergency" cards={careCards} />
        <FinderPlaces {...props} />
      </div>
    )
  }
  return (
    <div className={`wrap ${styles.page}`}>
      <div className={styles.head}>
        <Breadcrumb trail={[{ label: 'Where does it hurt?', href: '/where-does-it-hurt' }]} />
        <PageTitle label="It hurts here" title={placeText(answer.region, side)} />
        <FinderNotices notices={props.notices} />
        <p className={styles.honest}>
          <strong>This is not a diagnosis.</strong> The map follows tradition, which few studies
          have tested. Pain that is severe, new or spreading is one for a doctor.
        </p>
      </div>
      {answer.hits.length > 0 ? (
        <>
          <FinderFlags id="signs" title="First, rule these out" cards={careCards} />
          <FinderAnswer answer={answer} side={side} regions={regions} cautions={props.cautions} />
          <FinderNext next={nextSteps({ ...props, answer })} side={side} />
          <FinderPlan answer={answer} side={side} cautions={props.cautions} />
        </>
      ) : (
        <>
          <FinderNothing answer={answer} side={side} muscles={props.muscles} />
          <FinderFlags id="signs" title="Signs of an emergency" cards={careCards} />
        </>
      )}
      <FinderAsk {...props} />
      <FinderPlaces {...props} />
    </div>
  )
}
