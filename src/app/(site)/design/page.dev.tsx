import type { Metadata } from 'next'
import { componentExamples, withoutExample } from '@/components/examples'
import { LinkColumns } from '@/components/link-columns/link-columns'
import { PageTitle } from '@/components/page-title/page-title'
import { ExampleStates } from './example-states'
import styles from './design.module.css'

export const metadata: Metadata = { title: 'Design', robots: { index: false } }

/** Every component in every state; whole pages have one of their own. While developing only. */
export default function Page() {
  const names = Object.keys(componentExamples).sort()
  const parts = names.filter((name) => !isWholePage(name))
  return (
    <div className={`wrap ${styles.page}`}>
      <PageTitle
        title="Design"
        dek={`${names.length} components in every state, light and dark. Not part of a build.`}
      />
      <LinkColumns links={names.map((name) => ({ href: `/design/${name}`, title: name }))} />
      {parts.map((name) => (
        <section key={name} className={styles.component} id={name}>
          <h2 className={styles.name}>{name}</h2>
          <ExampleStates states={componentExamples[name] ?? {}} />
        </section>
      ))}
      <section className={styles.component}>
        <h2 className={styles.name}>Without an example</h2>
        <ul>
          {Object.entries(withoutExample).map(([name, reason]) => (
            <li key={name}>
              {name}: {reason}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function isWholePage(name: string): boolean {
  return /-(page|index)$/.test(name)
}
