import { FurtherReading } from '@/components/further-reading/further-reading'
import { LinkColumns } from '@/components/link-columns/link-columns'
import { Section } from '@/components/section/section'
import type { SourceNotes } from '@/components/source-notes/collect-sources'
import { SourceMarks } from '@/components/source-notes/source-marks'
import type { ProductPageData } from './product-page'
import styles from './product-page.module.css'

/** The muscles it suits, the spots that name it, the articles about it. */
export function ProductLinks({ product, spots, notes }: ProductPageData & { notes: SourceNotes }) {
  const { muscles, musclesNote, sources, articles } = product
  return (
    <>
      {muscles.length > 0 ? (
        <Section
          id="muscles"
          title="Muscles"
          intro={
            <p>
              {musclesNote}
              <SourceMarks numbers={notes.numbersOf(sources.muscles)} />
            </p>
          }
        >
          <LinkColumns links={muscles.map(({ url, title }) => ({ href: url, title }))} />
        </Section>
      ) : null}
      {spots.length > 0 ? (
        <Section id="spots" title="Spots that name it">
          <LinkColumns
            links={spots.map(({ url, name, problemTitle }) => ({
              href: url,
              title: problemTitle,
              text: name,
            }))}
          />
        </Section>
      ) : null}
      {articles.length > 0 ? (
        <Section id="articles" title="Articles">
          <div className={styles.use}>
            <FurtherReading items={articles.map((target) => ({ target, blurb: null }))} />
          </div>
        </Section>
      ) : null}
    </>
  )
}
