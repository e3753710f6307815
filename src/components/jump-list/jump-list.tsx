import styles from './jump-list.module.css'

/** The parts of a long page as links in a row. */
export function JumpList(props: { label: string; jumps: { id: string; title: string }[] }) {
  return (
    <nav aria-label={props.label}>
      <ul role="list" className={styles.jumps}>
        {props.jumps.map(({ id, title }) => (
          <li key={id}>
            <a className={styles.jump} href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
