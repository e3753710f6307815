import type { Image } from '@/contract/resource'
import { Picture } from './picture'
import styles from './figure.module.css'

/** A picture with its caption and whose it is. What is said here goes before what the picture itself brings. */
export function Figure(props: { image: Image; caption?: string | null; credit?: string | null }) {
  const { image } = props
  const caption = props.caption ?? image.caption
  const credit = props.credit ?? image.credit
  return (
    <figure className={styles.figure}>
      <Picture image={image} />
      {caption || credit ? (
        <figcaption className={styles.words}>
          {[caption, credit ? `Picture: ${credit}` : null].filter(Boolean).join(' · ')}
        </figcaption>
      ) : null}
    </figure>
  )
}
