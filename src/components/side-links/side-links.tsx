import { personSideLabels, type PersonSide } from '@/vocabulary/regions'
import styles from './side-links.module.css'

const sides: PersonSide[] = ['left', 'right']

/** Two plain links that say for which side of the person a map is drawn. */
export function SideLinks({ path, side }: { path: string; side: PersonSide }) {
  return (
    <ul role="list" className={styles.sides} aria-label="Side of the body">
      {sides.map((each) => (
        <li key={each}>
          <a
            className={styles.side}
            href={`${path}?side=${each}`}
            aria-current={each === side ? 'true' : undefined}
          >
            {personSideLabels[each]} side
          </a>
        </li>
      ))}
    </ul>
  )
}
