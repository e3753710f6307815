import type { States } from '@/components/examples/example'
import styles from './design.module.css'

const themes = ['light', 'dark'] as const

/** The states of a component one below the other, light beside dark where there is room. */
export function ExampleStates({ states }: { states: States }) {
  return Object.entries(states).map(([state, element]) => (
    <div key={state}>
      <p className={styles.state}>{state}</p>
      <div className={styles.pair}>
        {themes.map((theme) => (
          <div key={theme} className={styles.theme} data-theme={theme}>
            {element}
          </div>
        ))}
      </div>
    </div>
  ))
}
