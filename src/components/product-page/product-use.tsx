import type { ProductPart } from '@/vocabulary/products'
import type { ProductSummary } from '@/contract/products'
import { generalSafety } from '@/site/general-safety'
import { Notice } from '@/components/notice/notice'
import { Section } from '@/components/section/section'
import type { SourceNotes } from '@/components/source-notes/collect-sources'
import { SourceMarks } from '@/components/source-notes/source-marks'
import styles from './product-page.module.css'

type Props = { product: ProductSummary; notes: SourceNotes }

/** For whom it is and for whom not, what to beware of, then how it is used. */
export function ProductUse({ product, notes }: Props) {
  const marks = (part: ProductPart) => notes.numbersOf(product.sources[part])
  return (
    <>
      <Section id="suits" title="Who it suits">
        <div className={styles.pair}>
          <List title="Suits" items={product.suitedFor} numbers={marks('suitedFor')} />
          <List
            title="Does not suit"
            items={product.notSuitedFor}
            numbers={marks('notSuitedFor')}
          />
        </div>
      </Section>
      <Section id="use" title="How to use it" intro={<p>Warnings first.</p>}>
        <div className={styles.use}>
          <div className={styles.cautions}>
            <List title="Take care" items={product.cautions} numbers={marks('cautions')} />
            <List
              title="With every tool"
              items={generalSafety(product.safety, product.cautions)}
              numbers={null}
            />
          </div>
          {product.safetyReviewed ? null : (
            <Notice title="Not reviewed by a clinician">
              <p>No clinician has checked this advice yet.</p>
            </Notice>
          )}
          <List title="Use" items={product.usage} numbers={marks('usage')} />
        </div>
      </Section>
    </>
  )
}

function List(props: { title: string; items: string[]; numbers: number[] | null }) {
  return (
    <div className={styles.list}>
      <h3 className={styles.listTitle}>
        {props.title}
        {props.numbers && props.items.length > 0 ? <SourceMarks numbers={props.numbers} /> : null}
      </h3>
      {props.items.length === 0 ? (
        <p>Nothing is recorded.</p>
      ) : (
        <ul>
          {props.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
