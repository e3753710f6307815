import type { Reference } from '@/contract/references'
import { workAddresses } from '@/site/work-addresses'
import styles from './reference-page.module.css'

/** Where the work itself can be read or looked up. */
export function WorkLinks({ reference }: { reference: Reference }) {
  const addresses = workAddresses(reference)
  if (addresses.length === 0)
    return <p className={styles.quiet}>No address of the work is known.</p>
  return (
    <ul role="list" className={styles.links}>
      {addresses.map(({ label, href, id }) => (
        <li key={href}>
          <a className={styles.link} href={href} rel="external noopener">
            {label}
            {id ? <span className={styles.id}> {id}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  )
}
