import type { Site } from '@/contract/site'
import { readerLabels, type ResourceType } from '@/vocabulary/nouns'
import { BigNumbers } from '@/components/big-numbers/big-numbers'
import { CertaintyKey } from '@/components/certainty-key/certainty-key'
import { Flush } from '@/components/flush/flush'
import { PageTitle } from '@/components/page-title/page-title'
import { Section } from '@/components/section/section'
import { AboutSupport } from './about-support'
import { AboutTerms } from './about-terms'
import styles from './about-page.module.css'

const counted: ResourceType[] = ['articles', 'spots', 'muscles', 'references', 'products']

/** What this site is, by which rules it is written, how it states doubt, on which terms it may be used. */
export function AboutPage(props: { site: Site; counts: Record<ResourceType, number> }) {
  const { site, counts } = props
  return (
    <div className={`wrap ${styles.page}`}>
      <PageTitle title={`About ${site.name}`} dek={site.description} />
      <div>
        <Section id="not" title="What this is not">
          <p className={styles.text}>{site.disclaimer}</p>
        </Section>
        <Section id="policy" title="How we write">
          <div className={styles.text}>
            {site.editorialPolicy.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </Section>
        <Section
          id="certainty"
          title="How certainty is stated"
          intro={<p>Each spot carries one of GRADE’s four levels.</p>}
        >
          <Flush>
            <CertaintyKey />
          </Flush>
        </Section>
        <AboutSupport />
        <Section id="numbers" title="What is here">
          <BigNumbers
            numbers={counted.map((type) => ({
              label: readerLabels[type].many,
              number: String(counts[type]),
              unit: '',
            }))}
          />
        </Section>
        <AboutTerms site={site} />
      </div>
    </div>
  )
}
