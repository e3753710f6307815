import type { Muscle } from '@/contract/muscles'
import type { ProductSummary } from '@/contract/products'
import type { RegionSummary } from '@/contract/regions'
import type { SpotSummary } from '@/contract/spots'
import { Body } from '@/components/body/body'
import { Prose } from '@/components/prose/prose'
import { Flush } from '@/components/flush/flush'
import { Section } from '@/components/section/section'
import { collectSources } from '@/components/source-notes/collect-sources'
import { SourceList } from '@/components/source-notes/source-list'
import { muscleSources } from './muscle-sources'
import { MuscleFacts } from './muscle-facts'
import { MuscleHead } from './muscle-head'
import { MuscleIdentifiers } from './muscle-identifiers'
import { MuscleLinks } from './muscle-links'
import styles from './muscle-page.module.css'

export type MusclePageData = {
  muscle: Muscle
  spots: SpotSummary[]
  products: ProductSummary[]
  /** To draw the maps. */
  regions: RegionSummary[]
}

/** A muscle: what it is and where, the facts with a source at each, its spots and tools. */
export function MusclePage(props: MusclePageData) {
  const { muscle } = props
  const notes = collectSources(muscleSources(muscle))
  return (
    <article className={`wrap ${styles.page}`}>
      <MuscleHead {...props} />
      <Section
        id="facts"
        title="Anatomy"
        intro={<p>The small numbers lead to the source of each fact.</p>}
      >
        <MuscleFacts muscle={muscle} notes={notes} />
      </Section>
      {muscle.body.length > 0 ? (
        <Section id="about" title="When it hurts">
          <Prose>
            <Body blocks={muscle.body} />
          </Prose>
        </Section>
      ) : null}
      <MuscleLinks {...props} />
      <Section
        id="identifiers"
        title="Identifiers"
        intro={<p>The same muscle in other systems. Empty rather than guessed.</p>}
      >
        <MuscleIdentifiers identifiers={muscle.identifiers} notes={notes} />
      </Section>
      {notes.list.length > 0 ? (
        <Section id="sources" title="Sources">
          <Flush>
            <SourceList sources={notes.list} />
          </Flush>
        </Section>
      ) : null}
    </article>
  )
}
