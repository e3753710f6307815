import { pressureLabels } from '@/vocabulary/products'
import styles from './pressure-scale.module.css'

/** How hard a tool presses, from 0 (none) to 4 (deep): drawn as weights on a line, said in a word. */
export function PressureScale({ level, size }: { level: number; size?: 'large' | 'small' }) {
  const label = pressureLabels[level] ?? String(level)
  const isLarge = size === 'large'
  return (
    <span className={isLarge ? `${styles.scale} ${styles.large}` : styles.scale}>
      <svg
        className={styles.drawing}
        viewBox="0 0 116 24"
        width="116"
        height="24"
        aria-hidden="true"
      >
        <path className={styles.line} d="M4 12H112" />
        {pressureLabels.map((name, index) => (
          <circle
            key={name}
            className={index === level ? styles.here : styles.step}
            cx={7 + index * 24}
            cy="12"
            r={2.5 + index * 1.9}
          />
        ))}
      </svg>
      <span>
        <span className={styles.word}>{label}</span>{' '}
        <span className={styles.of}>
          {level} of {pressureLabels.length - 1}
        </span>
      </span>
    </span>
  )
}
