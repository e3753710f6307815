import type { Spot } from '@/contract/spots'
import { spotKindLabels } from '@/vocabulary/spots'
import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { CareCard } from '@/components/care-card/care-card'
import { CertaintyBadge } from '@/components/certainty-badge/certainty-badge'
import { PageTitle } from '@/components/page-title/page-title'
import { ReviewedLine } from '@/components/reviewed-line/reviewed-line'
import styles from './spot-page.module.css'

/** The trouble in the reader's words, the name of the spot, how sure, and when not to read on but get help. */
export function SpotHead({ spot }: { spot: Spot }) {
  const pressing = spot.careCards.filter(({ urgency }) => urgency !== 'non-urgent')
  return (
    <div className={styles.head}>
      <Breadcrumb trail={[{ label: 'Spots', href: '/spots' }]} />
      <PageTitle title={spot.problemTitle} dek={spot.summary}>
        <p className={styles.name}>
          The spot: <strong>{spot.name}</strong>
          {spot.muscles.length > 0 ? ', in ' : null}
          {spot.muscles.map(({ id, title, url }, index) => (
            <span key={id}>
              {index > 0 ? (index === spot.muscles.length - 1 ? ' and ' : ', ') : null}
              <a href={url}>{title}</a>
            </span>
          ))}
        </p>
        <div className={styles.facts}>
          <span>{kindText(spot)}</span>
          <CertaintyBadge certainty={spot.evidence.certainty} />
          <ReviewedLine isReviewed={spot.safetyReviewed} />
        </div>
      </PageTitle>
      {pressing.length > 0 ? (
        <section className={styles.pressing} aria-labelledby="help-first">
          <h2 className="visually-hidden" id="help-first">
            When to get help first
          </h2>
          {pressing.map((card) => (
            <CareCard key={card.urgency + card.who} card={card} />
          ))}
        </section>
      ) : null}
    </div>
  )
}

function kindText({ kind, series }: Spot): string {
  if (!series) return spotKindLabels[kind]
  return series.number === null ? series.name : `${series.name}, no. ${series.number}`
}
