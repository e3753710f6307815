import type { Site } from '@/contract/site'
import { Section } from '@/components/section/section'
import styles from './about-page.module.css'

/** On which terms text and data may be used, whom to name, and how to get all of it. */
export function AboutTerms({ site }: { site: Site }) {
  return (
    <>
      <Section id="licence" title="Licence and attribution">
        <div className={styles.text}>
          <p>
            Text and data may be used under{' '}
            <a href={site.licence.url} rel="license external noopener">
              {site.licence.name}
            </a>
            . Name us, and these:
          </p>
          <ul>
            {site.attribution.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </Section>
      <Section id="data" title="Take it with you">
        <ul className={styles.text}>
          <li>
            <a href="/feed.xml">Atom feed</a> and <a href="/feed.json">JSON feed</a> of new articles
          </li>
          <li>
            <a href="/developers">Public API</a>: everything here as JSON, without a key, and its{' '}
            <a href="/api/v1/openapi.json">OpenAPI document</a>
          </li>
        </ul>
      </Section>
    </>
  )
}
