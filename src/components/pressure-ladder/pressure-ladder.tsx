import type { ProductSummary } from '@/contract/products'
import { pressureLabels } from '@/vocabulary/products'
import styles from './pressure-ladder.module.css'

type Tool = Pick<ProductSummary, 'id' | 'name' | 'url' | 'pressure'>

/** Tools on the rungs of how hard they press, the gentlest first. `here` is the id of the one that the page is about. */
export function PressureLadder(props: { products: Tool[]; here?: string; isWide?: boolean }) {
  const rungs = pressureLabels.map((label, level) => ({
    label,
    level,
    tools: props.products.filter(({ pressure }) => pressure.level === level),
  }))
  if (props.products.length === 0) return null
  return (
    <ol
      role="list"
      className={props.isWide ? `${styles.ladder} ${styles.wide}` : styles.ladder}
      aria-label="From the gentlest to the firmest"
    >
      {rungs.map(({ label, level, tools }) => (
        <li key={label} className={styles.rung}>
          <Weight level={level} isFilled={tools.some(({ id }) => id === props.here)} />
          <span className={styles.label}>{label}</span>
          <ul role="list" className={styles.tools}>
            {tools.map((tool) => (
              <li key={tool.id}>
                {tool.id === props.here ? (
                  <strong aria-current="true">{tool.name}</strong>
                ) : (
                  <a href={tool.url}>{tool.name}</a>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

/** A weight on the line: the heavier, the harder. */
function Weight({ level, isFilled }: { level: number; isFilled: boolean }) {
  return (
    <svg className={styles.weight} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <circle className={isFilled ? styles.here : styles.step} cx="12" cy="12" r={3 + level * 2} />
    </svg>
  )
}
