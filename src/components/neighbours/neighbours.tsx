import styles from './neighbours.module.css'

type Neighbour = { title: string; text: string; href: string }

/** What stands before and after this in a series. */
export function Neighbours(props: {
  label: string
  previous: Neighbour | null
  next: Neighbour | null
}) {
  if (!props.previous && !props.next) return null
  return (
    <nav className={styles.nav} aria-label={props.label}>
      <p className={`label ${styles.label}`}>{props.label}</p>
      {props.previous ? <Way {...props.previous} word="Before" rel="prev" /> : null}
      {props.next ? <Way {...props.next} word="Next" rel="next" /> : null}
    </nav>
  )
}

function Way({ title, text, href, word, rel }: Neighbour & { word: string; rel: 'prev' | 'next' }) {
  return (
    <a className={`${styles.way} ${styles[rel]}`} href={href} rel={rel}>
      <span className={styles.word}>{word}</span>
      <span className={styles.title}>{title}</span>
      <span className={styles.text}>{text}</span>
    </a>
  )
}
