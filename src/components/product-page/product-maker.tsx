import type { ProductSummary } from '@/contract/products'
import { DateText } from '@/components/date-text/date-text'
import { FactList, type FactEntry } from '@/components/fact-list/fact-list'
import { Flush } from '@/components/flush/flush'
import { Section } from '@/components/section/section'
import type { SourceNotes } from '@/components/source-notes/collect-sources'
import { SourceMarks } from '@/components/source-notes/source-marks'
import { Offers } from './offers'
import { priceText, reimbursementText } from '@/site/product-texts'
import styles from './product-page.module.css'

type Props = { product: ProductSummary; isPriceOld: boolean; notes: SourceNotes }

/** What only the maker or a seller says, kept apart from what is known. */
export function ProductMaker(props: Props) {
  const facts = statedFacts(props)
  const { makerClaims, offers } = props.product
  return (
    <>
      {makerClaims.length > 0 || facts.length > 0 ? (
        <Section
          id="maker"
          title="What the maker says"
          intro={<p>Claims of the maker, in short. We have not verified them.</p>}
        >
          <div className={styles.maker}>
            {makerClaims.length > 0 ? (
              <ul className={styles.claims}>
                {makerClaims.map((claim) => (
                  <li key={claim}>{claim}</li>
                ))}
              </ul>
            ) : null}
            {facts.length > 0 ? <FactList facts={facts} /> : null}
          </div>
        </Section>
      ) : null}
      {offers.length > 0 ? (
        <Section id="offers" title="Where it is sold">
          <Flush>
            <Offers offers={offers} />
          </Flush>
        </Section>
      ) : null}
    </>
  )
}

function statedFacts({ product, isPriceOld, notes }: Props): FactEntry[] {
  const { warrantyYears, reimbursement, price, sources } = product
  const facts: FactEntry[] = []
  if (warrantyYears !== null) {
    facts.push({
      label: 'Warranty',
      value: (
        <>
          {warrantyYears} {warrantyYears === 1 ? 'year' : 'years'}, as the maker states it
          <SourceMarks numbers={notes.numbersOf(sources.warrantyYears)} />
        </>
      ),
    })
  }
  for (const entry of reimbursement) {
    facts.push({
      label: `Reimbursement, ${entry.country}`,
      value: (
        <>
          {reimbursementText(entry)}
          {entry.checkedAt ? (
            <>
              {' '}
              Checked on <DateText iso={entry.checkedAt} />.
            </>
          ) : null}
          <SourceMarks numbers={notes.numbersOf(sources.reimbursement)} />
        </>
      ),
    })
  }
  if (price) {
    facts.push({
      label: 'Price',
      value: (
        <>
          {priceText(price)} on <DateText iso={price.asOf} />
          {isPriceOld ? '. That is more than six months ago; it may have changed.' : null}
        </>
      ),
    })
  }
  return facts
}
