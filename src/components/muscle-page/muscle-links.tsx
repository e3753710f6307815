import { EntryList } from '@/components/entry-list/entry-list'
import { FurtherReading } from '@/components/further-reading/further-reading'
import { ProductEntry } from '@/components/product-entry/product-entry'
import { Section } from '@/components/section/section'
import { SpotEntry } from '@/components/spot-entry/spot-entry'
import { Flush } from '@/components/flush/flush'
import type { MusclePageData } from './muscle-page'

/** What has to do with a muscle: its spots, the articles about it, the tools that suit it. */
export function MuscleLinks({ muscle, spots, products, regions }: MusclePageData) {
  return (
    <>
      {spots.length > 0 ? (
        <Section id="spots" title="Its spots" intro={<p>Places said to refer pain elsewhere.</p>}>
          <Flush>
            <EntryList>
              {spots.map((spot) => (
                <SpotEntry key={spot.id} spot={spot} regions={regions} />
              ))}
            </EntryList>
          </Flush>
        </Section>
      ) : null}
      {muscle.articles.length > 0 ? (
        <Section id="articles" title="Articles">
          <FurtherReading items={muscle.articles.map((target) => ({ target, blurb: null }))} />
        </Section>
      ) : null}
      {products.length > 0 ? (
        <Section
          id="products"
          title="Tools that suit it"
          intro={<p>The gentlest first. Money plays no part in the order.</p>}
        >
          <Flush>
            <EntryList>
              {[...products]
                .sort((a, b) => a.pressure.level - b.pressure.level)
                .map((product) => (
                  <ProductEntry key={product.id} product={product} level={3} />
                ))}
            </EntryList>
          </Flush>
        </Section>
      ) : null}
    </>
  )
}
