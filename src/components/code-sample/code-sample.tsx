import styles from './code-sample.module.css'

/** Text for a terminal or a program, under what it does. Long lines scroll; the keyboard reaches them. */
export function CodeSample(props: { label: string; language: string; code: string }) {
  return (
    <figure className={styles.sample}>
      <figcaption className={styles.label}>{props.label}</figcaption>
      <section className={styles.code} aria-label={props.label} tabIndex={0}>
        <pre data-language={props.language}>
          <code>{props.code}</code>
        </pre>
      </section>
    </figure>
  )
}
