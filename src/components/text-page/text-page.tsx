import type { ReactNode } from 'react'
import { PageTitle } from '@/components/page-title/page-title'
import { Section } from '@/components/section/section'
import styles from './text-page.module.css'

/** A page of plain words under a few headings. */
export function TextPage(props: {
  title: string
  dek: string
  sections: { id: string; title: string; content: ReactNode }[]
}) {
  return (
    <div className={`wrap ${styles.page}`}>
      <PageTitle title={props.title} dek={props.dek} />
      <div>
        {props.sections.map(({ id, title, content }) => (
          <Section key={id} id={id} title={title}>
            <div className={styles.text}>{content}</div>
          </Section>
        ))}
      </div>
    </div>
  )
}
