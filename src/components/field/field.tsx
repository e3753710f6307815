import styles from './field.module.css'

type Choice = { value: string; label: string }

/** A line to type in, under its label. */
export function TextField(props: {
  name: string
  label: string
  value?: string
  type?: 'search' | 'text' | 'email' | 'date'
  isRequired?: boolean
}) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{props.label}</span>
      <input
        className={styles.control}
        type={props.type ?? 'text'}
        name={props.name}
        defaultValue={props.value}
        required={props.isRequired}
        autoComplete="off"
      />
    </label>
  )
}

/** One of a list, under its label. The empty value means that nothing was chosen. */
export function SelectField(props: {
  name: string
  label: string
  choices: Choice[]
  value?: string | null
  empty?: string
}) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{props.label}</span>
      <select className={styles.control} name={props.name} defaultValue={props.value ?? ''}>
        {props.empty ? <option value="">{props.empty}</option> : null}
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
