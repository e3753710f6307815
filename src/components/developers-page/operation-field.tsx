import type { Operation, Parameter } from '@/contract/openapi/operations'
import { RichText } from './rich-text'
import styles from './developers-page.module.css'

/** One parameter of an operation to fill in, with what it means. */
export function OperationField(props: { operation: Operation; parameter: Parameter }) {
  const { parameter } = props
  const { name, isRequired, example } = parameter
  const hint = `${props.operation.id}-${name}`
  return (
    <div className={styles.field}>
      <label className={styles.fieldLabel}>
        <span>
          <code>{name}</code>
          {isRequired ? <span className={styles.needed}> needed</span> : null}
        </span>
        <Control parameter={parameter} hint={hint} />
      </label>
      <p className={styles.hint} id={hint}>
        <RichText text={parameter.description} />
        {example !== null && !isRequired && !isChoice(parameter) ? (
          <>
            {' '}
            Such as <code>{example}</code>.
          </>
        ) : null}
      </p>
    </div>
  )
}

/** The words of a list that is not taken apart by commas are a choice. */
function isChoice({ schema, several }: Parameter): boolean {
  return schema.enum !== undefined && several !== 'commas'
}

function Control({ parameter, hint }: { parameter: Parameter; hint: string }) {
  const { name, isRequired, example, schema } = parameter
  const common = { className: styles.control, name, 'aria-describedby': hint }
  if (isChoice(parameter)) {
    return (
      <select {...common} required={isRequired}>
        {isRequired ? null : <option value="">any</option>}
        {schema.enum?.map((word) => (
          <option key={word}>{word}</option>
        ))}
      </select>
    )
  }
  const value = isRequired ? (example ?? '') : ''
  return (
    <input
      {...common}
      type="text"
      defaultValue={value}
      required={isRequired}
      autoComplete="off"
      spellCheck={false}
    />
  )
}
