import type { Operation } from '@/contract/openapi/operations'
import { tryPath } from '@/site/developers/try'
import { SubmitButton } from '@/components/button/button'
import { OperationField } from './operation-field'
import { RichText } from './rich-text'
import styles from './developers-page.module.css'

/** An address of the API: closed, its name; open, what it takes, as a form that opens the real answer. */
export function OperationEntry({ operation }: { operation: Operation }) {
  const { id, path, summary, description, parameters, answers } = operation
  return (
    <details className={styles.operation}>
      <summary className={styles.summary}>
        <code className={styles.path}>
          <span className={styles.method}>GET</span> {path}
        </code>
        <span className={styles.what}>{summary}</span>
      </summary>
      {/* The id is in here, because a link to what is inside opens it. */}
      <form className={styles.form} id={id} action={tryPath(operation)} aria-label={summary}>
        <p className={styles.description}>
          <RichText text={description} />
        </p>
        {parameters.length > 0 ? (
          <div className={styles.fields}>
            {parameters.map((parameter) => (
              <OperationField key={parameter.name} operation={operation} parameter={parameter} />
            ))}
          </div>
        ) : null}
        <div className={styles.send}>
          <SubmitButton>Open the answer</SubmitButton>
          <p className={styles.hint}>
            <code>{id}</code> may answer {answers.map(({ status }) => status).join(', ')}.
          </p>
        </div>
      </form>
    </details>
  )
}
