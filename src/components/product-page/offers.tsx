import type { ProductSummary } from '@/contract/products'
import type { CommercialRelation } from '@/vocabulary/products'
import styles from './product-page.module.css'

const marks: Record<CommercialRelation, string | null> = {
  none: null,
  affiliate: 'Affiliate: we may earn a commission',
  sponsor: 'Sponsor of this site',
  maker: 'Made by the publisher of this site',
}

/** Who sells it, each with what we have to do with the seller. */
export function Offers({ offers }: { offers: ProductSummary['offers'] }) {
  return (
    <ul role="list" className={styles.offers}>
      {offers.map(({ seller, url, relation }) => (
        <li key={seller + (url ?? '')} className={styles.offer}>
          {url ? (
            <a href={url} rel="sponsored nofollow noopener">
              {seller}
            </a>
          ) : (
            <span>{seller} (no address recorded)</span>
          )}
          {marks[relation] ? <span className={styles.relation}>{marks[relation]}</span> : null}
        </li>
      ))}
    </ul>
  )
}
