import type { ReactNode } from 'react'
import styles from './button.module.css'

type Tone = 'strong' | 'quiet'

/** A link that looks like the next step. */
export function ButtonLink(props: { href: string; tone?: Tone; children: ReactNode }) {
  return (
    <a className={`${styles.button} ${styles[props.tone ?? 'strong']}`} href={props.href}>
      {props.children}
    </a>
  )
}

/** The button that sends a form. */
export function SubmitButton({ children, tone }: { children: ReactNode; tone?: Tone }) {
  return (
    <button className={`${styles.button} ${styles[tone ?? 'strong']}`} type="submit">
      {children}
    </button>
  )
}
