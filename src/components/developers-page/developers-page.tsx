import type { Operation } from '@/contract/openapi/operations'
import type { GuideSection } from '@/site/developers/part'
import { JumpList } from '@/components/jump-list/jump-list'
import { PageTitle } from '@/components/page-title/page-title'
import { Section } from '@/components/section/section'
import { GuidePart } from './guide-part'
import { OperationEntry } from './operation-entry'
import styles from './developers-page.module.css'

/** The guide to the public API, and its reference with a form for each address. */
export function DevelopersPage(props: {
  title: string
  dek: string
  sections: GuideSection[]
  operations: Operation[]
}) {
  const { sections, operations } = props
  const tags = [...new Set(operations.map(({ tag }) => tag))]
  const jumps = [...sections, { id: 'reference', title: 'Reference' }]
  return (
    <div className={`wrap ${styles.page}`}>
      <PageTitle title={props.title} dek={props.dek} />
      <JumpList label="On this page" jumps={jumps} />
      <div>
        {sections.map(({ id, title, parts }) => (
          <Section key={id} id={id} title={title}>
            <div className={styles.parts}>
              {parts.map((part, index) => (
                <GuidePart key={index} part={part} />
              ))}
            </div>
          </Section>
        ))}
        <Section
          id="reference"
          title="Reference"
          intro={
            <p>
              Every address. Open one, fill in what you like and see the real answer.{' '}
              <a href="/api/v1/openapi.json">As OpenAPI 3.1</a>
            </p>
          }
        >
          {tags.map((tag) => (
            <div key={tag} className={styles.group}>
              <h3 className={styles.tag}>{tag}</h3>
              {operations
                .filter((operation) => operation.tag === tag)
                .map((operation) => (
                  <OperationEntry key={operation.id} operation={operation} />
                ))}
            </div>
          ))}
        </Section>
      </div>
    </div>
  )
}
