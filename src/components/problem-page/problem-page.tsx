import { problemCauses } from '@/vocabulary/problem-causes'
import { problems, type ProblemCode } from '@/vocabulary/problems'
import type { Problem } from '@/contract/problem'
import { CodeSample } from '@/components/code-sample/code-sample'
import { RichText } from '@/components/developers-page/rich-text'
import { PageTitle } from '@/components/page-title/page-title'
import { Section } from '@/components/section/section'
import styles from './problem-page.module.css'

/** What a type of problem means and what to do about it. Its address stands in every such answer. */
export function ProblemPage({ code, example }: { code: ProblemCode; example: Problem }) {
  const { status, title, help } = problems[code]
  const causes = problemCauses[code] ?? []
  return (
    <div className={`wrap ${styles.page}`}>
      <PageTitle label={`Problem ${status}`} title={title} />
      <div>
        {causes.length > 0 ? (
          <Section id="why" title="What went wrong">
            <ul className={styles.text}>
              {causes.map((cause) => (
                <li key={cause}>
                  <RichText text={cause} />
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        <Section id="what-to-do" title="What to do">
          <p className={styles.text}>
            <RichText text={help} />
          </p>
        </Section>
        <Section id="answer" title="How it looks">
          <CodeSample
            label={`Status ${status}, application/problem+json`}
            language="json"
            code={JSON.stringify(example, null, 2)}
          />
        </Section>
      </div>
      <p className={styles.ways}>
        Back to <a href="/developers#errors">all problems</a> or to{' '}
        <a href="/developers">the guide</a>.
      </p>
    </div>
  )
}
