import styles from './skip-link.module.css'

/** The first stop of the keyboard on every page. */
export function SkipLink({ href = '#main', label = 'Skip to the text' }) {
  return (
    <a className={styles.link} href={href}>
      {label}
    </a>
  )
}
